/** An element as it is read: names without their prefixes, text with its entities resolved. */
export type XmlElement = {
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
  /** The words that stand directly in it. */
  text: string
}

/** No CV is deeper; a file that is would only mean harm. */
const deepest = 60

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

/** Text with its entities resolved; one that nobody knows stays as it is. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi,
    (whole, hex, decimal, name) => {
      if (name) return named[String(name).toLowerCase()] ?? whole
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name = '', double, single] of text.matchAll(
    /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    attributes[localName(name)] = decodeEntities(double ?? single ?? '')
  }
  return attributes
}

/** Comment, instruction, literal text, or a tag; what stands between them is text. */
const markup =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s<>/!?]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g

/**
 * Reads an XML file as far as a CV needs it. Nothing outside of the file is ever looked up: one with
 * a document type of its own is refused, and so are elements that do not close each other.
 *
 * @returns the outermost element, or null
 */
export function parseXml(file: string): XmlElement | null {
  if (/<!DOCTYPE/i.test(file)) return null
  const outside: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open: XmlElement[] = [outside]
  let at = 0
  for (const match of file.matchAll(markup)) {
    const current = open[open.length - 1]
    if (!current) return null
    current.text += decodeEntities(file.slice(at, match.index))
    at = match.index + match[0].length
    const [, literal, closing, name, attributes = '', alone] = match
    if (literal !== undefined) current.text += literal
    if (!name) continue
    if (closing) {
      if (current === outside || current.name !== localName(name)) return null
      open.pop()
    } else {
      const element = {
        name: localName(name),
        attributes: readAttributes(attributes),
        children: [],
        text: '',
      }
      current.children.push(element)
      if (!alone) open.push(element)
      if (open.length > deepest) return null
    }
  }
  const [root] = outside.children
  return open.length === 1 && outside.children.length === 1 && root ? root : null
}

/** The child of a name, or of a path of names. */
export function childOf(
  element: XmlElement | undefined,
  ...path: string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (found, name) => found?.children.find((child) => child.name === name),
    element,
  )
}

/** All children of a name. */
export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? []

/** The words at the end of a path, on one line; none where the path leads nowhere. */
export const wordsOf = (element: XmlElement | undefined, ...path: string[]): string =>
  (childOf(element, ...path)?.text ?? '').replace(/\s+/g, ' ').trim()
