import { importLimits } from '../import-limits'
import { type Failure, failed } from '../source/read-result'
import { decodeEntities } from './decode-entities'

/** An element as it is read: names without their prefixes, entities resolved. */
export type XmlElement = {
  name: string
  attributes: Record<string, string>
  /** Elements and words in their order. */
  nodes: (XmlElement | string)[]
  /** The elements alone. */
  children: XmlElement[]
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gy
const space = /\s*/y

/** Attributes of a tag; null where something else stands among them. */
function readAttributes(text: string): Record<string, string> | null {
  const attributes: Record<string, string> = {}
  let at = 0
  for (;;) {
    space.lastIndex = at
    space.exec(text)
    at = space.lastIndex
    if (at >= text.length) return attributes
    attribute.lastIndex = at
    const match = attribute.exec(text)
    if (!match) return null
    at = attribute.lastIndex
    const name = localName(match[1] ?? '')
    if (name !== '__proto__') attributes[name] = decodeEntities(match[2] ?? match[3] ?? '')
  }
}

/** Where a tag ends that begins at `from`: a ">" outside of quotes, or -1. */
function endOfTag(file: string, from: number): number {
  for (let at = from; at < file.length; at++) {
    const sign = file[at]
    if (sign === '>') return at
    if (sign === '<') return -1
    if (sign === '"' || sign === "'") {
      at = file.indexOf(sign, at + 1)
      if (at < 0) return -1
    }
  }
  return -1
}

type Reading = { open: XmlElement[]; elements: number }

function addWords(parent: XmlElement | undefined, words: string): void {
  if (words !== '') parent?.nodes.push(words)
}

/** Opens or closes an element; a code when the file is broken or too deep there. */
function takeTag(reading: Reading, tag: string): 'damaged' | 'too-large' | null {
  const current = reading.open[reading.open.length - 1]
  if (tag.startsWith('/')) {
    const isClosed = reading.open.length > 1 && current?.name === localName(tag.slice(1).trim())
    if (!isClosed) return 'damaged'
    reading.open.pop()
    return null
  }
  const isAlone = tag.endsWith('/')
  const inner = isAlone ? tag.slice(0, -1) : tag
  const name = /^[^\s/<>"'=]+/.exec(inner)?.[0]
  const attributes = name ? readAttributes(inner.slice(name.length)) : null
  if (!name || !attributes) return 'damaged'
  const element: XmlElement = { name: localName(name), attributes, nodes: [], children: [] }
  current?.nodes.push(element)
  current?.children.push(element)
  if (++reading.elements > importLimits.xmlElements) return 'too-large'
  if (isAlone) return null
  reading.open.push(element)
  return reading.open.length > importLimits.xmlDepth ? 'too-large' : null
}

const skipped: [begin: string, end: string][] = [
  ['<!--', '-->'],
  ['<?', '?>'],
]

/**
 * Reads an XML file, in one pass over its characters. Nothing outside of the file is ever looked up:
 * a document type, which may bring entities and addresses along, is refused.
 *
 * @returns the outermost element; `unsafe` for a document type, `damaged` for elements that do not
 *   close each other, `too-large` for more or deeper ones than a CV has
 */
export function parseXml(file: string): { ok: true; root: XmlElement } | Failure {
  const outside: XmlElement = { name: '', attributes: {}, nodes: [], children: [] }
  const reading: Reading = { open: [outside], elements: 0 }
  let at = 0
  while (at < file.length) {
    const current = reading.open[reading.open.length - 1]
    const next = file.indexOf('<', at)
    addWords(current, decodeEntities(file.slice(at, next < 0 ? undefined : next)))
    if (next < 0) break
    const skip = skipped.find(([begin]) => file.startsWith(begin, next))
    const isLiteral = file.startsWith('<![CDATA[', next)
    if (file.startsWith('<!', next) && !skip && !isLiteral) return failed('unsafe')
    const [begin, close] = skip ?? (isLiteral ? ['<![CDATA[', ']]>'] : ['<', '>'])
    const from = next + begin.length
    const end = close === '>' ? endOfTag(file, from) : file.indexOf(close, from)
    if (end < 0) return failed('damaged')
    if (isLiteral) addWords(current, file.slice(from, end))
    else if (!skip) {
      const error = takeTag(reading, file.slice(from, end))
      if (error) return failed(error)
    }
    at = end + close.length
  }
  const [root] = outside.children
  const isWhole = reading.open.length === 1 && outside.children.length === 1
  return isWhole && root ? { ok: true, root } : failed('damaged')
}
