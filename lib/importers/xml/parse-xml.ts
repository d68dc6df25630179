import { Parser } from 'htmlparser2'
import { importLimits } from '../import-limits'
import { type Failure, failed } from '../source/read-result'

/** An element as it is read: names without their prefixes, entities resolved. */
export type XmlElement = {
  name: string
  attributes: Record<string, string>
  /** Elements and words in their order. */
  nodes: (XmlElement | string)[]
  /** The elements alone. */
  children: XmlElement[]
}

/** Characters that no name has: the parser takes nearly anything for a name. */
const noName = /[<>"'=]/

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/** Returns the attributes without prefixes, and without a name that would change what an object is. */
const withoutPrefixes = (attributes: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(attributes)
      .map(([name, value]) => [localName(name), value])
      .filter(([name]) => name !== '__proto__'),
  )

/**
 * Parses an XML file. Nothing outside of the file is ever looked up: a document type, which may bring entities and
 * addresses along, is refused.
 *
 * @returns the outermost element; `unsafe` for a document type, `damaged` for elements that do not
 *   close each other, `too-large` for more or deeper ones than a CV has
 */
export function parseXml(file: string): { ok: true; root: XmlElement } | Failure {
  const outside: XmlElement = { name: '', attributes: {}, nodes: [], children: [] }
  const open = [outside]
  let elements = 0
  let failure: Failure | null = null
  const fail = (code: 'damaged' | 'too-large' | 'unsafe') => {
    failure ??= failed(code)
    parser.pause()
  }
  const parser: Parser = new Parser(
    {
      onattribute(name, _value, quote) {
        if (!quote || noName.test(name)) fail('damaged')
      },
      onopentag(name, given) {
        if (noName.test(name)) fail('damaged')
        const attributes = withoutPrefixes(given)
        const element = { name: localName(name), attributes, nodes: [], children: [] }
        const parent = open.at(-1) ?? outside
        parent.nodes.push(element)
        parent.children.push(element)
        open.push(element)
        const isTooLarge =
          ++elements > importLimits.xmlElements || open.length > importLimits.xmlDepth
        if (isTooLarge) fail('too-large')
      },
      onclosetag(_name, isImplied) {
        open.pop()
        // One that closes itself is implied, too.
        if (isImplied && !file.startsWith('/>', parser.endIndex - 1)) fail('damaged')
      },
      ontext(text) {
        const { nodes } = open.at(-1) ?? outside
        const last = nodes.at(-1)
        if (typeof last === 'string') nodes[nodes.length - 1] = last + text
        else nodes.push(text)
      },
      onprocessinginstruction(name) {
        if (name.startsWith('!')) fail('unsafe')
      },
    },
    { xmlMode: true },
  )
  parser.end(file)
  if (failure) return failure
  const [root, ...others] = outside.children
  return root && others.length === 0 ? { ok: true, root } : failed('damaged')
}
