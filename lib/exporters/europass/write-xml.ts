import { escapeXml } from '@/lib/resume/text/escape-markup'

/** A piece of an XML file, as text; nothing for an element that would say nothing. */
export type Xml = string

const attributesOf = (attributes: Record<string, string>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('')

/** An element with words in it; nothing when there are none. */
export function textElement(
  name: string,
  text: string,
  attributes: Record<string, string> = {},
): Xml {
  const words = text.trim()
  return words === '' ? '' : `<${name}${attributesOf(attributes)}>${escapeXml(words)}</${name}>`
}

/** An element around others; nothing when all of them are nothing. */
export function element(
  name: string,
  children: readonly Xml[],
  attributes: Record<string, string> = {},
): Xml {
  const inside = children.join('')
  return inside === '' ? '' : `<${name}${attributesOf(attributes)}>${inside}</${name}>`
}

/** An element that says something by being there. */
export const emptyElement = (name: string, attributes: Record<string, string>): Xml =>
  `<${name}${attributesOf(attributes)}/>`
