import { escapeXml } from '@/lib/resume/text/escape-markup'

/** XML source; empty for an element without content. */
export type Xml = string

const attributesOf = (attributes: Record<string, string>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('')

/** Writes an element with text; nothing if it is blank. */
export function textElement(
  name: string,
  text: string,
  attributes: Record<string, string> = {},
): Xml {
  const words = text.trim()
  return words === '' ? '' : `<${name}${attributesOf(attributes)}>${escapeXml(words)}</${name}>`
}

/** Writes an element with children; nothing if all are empty. */
export function element(
  name: string,
  children: readonly Xml[],
  attributes: Record<string, string> = {},
): Xml {
  const inside = children.join('')
  return inside === '' ? '' : `<${name}${attributesOf(attributes)}>${inside}</${name}>`
}

/** Writes an empty element, meaningful by its presence. */
export const emptyElement = (name: string, attributes: Record<string, string>): Xml =>
  `<${name}${attributesOf(attributes)}/>`
