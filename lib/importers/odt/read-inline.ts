import type { Span } from '../flow/flow-types'
import { symbolText } from '../flow/symbol-fonts'
import type { XmlElement } from '../xml/parse-xml'
import type { OdtContext } from './context'
import type { OdtLook } from './read-styles'

/** The spans of a paragraph, and the text boxes anchored in it. */
export type Inline = { spans: Span[]; boxes: XmlElement[] }

/** Elements whose text nobody sees or has written yet, and readings of signs. */
const unseen = new Set(['placeholder', 'hidden-text', 'hidden-paragraph', 'ruby-text'])

/** Elements whose content is not document text: deletions, numbers of pages. */
const leftOut = new Set([
  'annotation-end',
  'tracked-changes',
  'page-number',
  'page-count',
  'image',
  'object',
  'title',
  'desc',
])

const defaultSize = 12

/** Maximum size in points of text that nobody can read. */
const tinySize = 2

const isUnseen = (
  { hidden, struck, white, shaded, size = defaultSize }: OdtLook,
  { isOnColor }: OdtContext,
) =>
  hidden === true ||
  struck === true ||
  size <= tinySize ||
  (white === true && shaded !== true && !isOnColor)

function spanOf(text: string, look: OdtLook, link: string | undefined, context: OdtContext): Span {
  return {
    text: symbolText(text, look.font),
    size: (look.size ?? defaultSize) * (look.relativeSize ?? 1),
    // Capitals emphasise a line like bold; the text itself is unchanged.
    bold: look.bold === true || look.capitals === true,
    italic: look.italic === true,
    ...(link ? { link } : {}),
    ...(isUnseen(look, context) ? { unseen: true } : {}),
    ...(look.raised ? { raised: true } : {}),
  }
}

/** Maximum spaces of one `text:s` element. */
const maxSpaces = 200

/**
 * Reads the content of a paragraph: formatted text, tabs, breaks and links. Source: OpenDocument
 * 1.3 part 3, 6.
 */
export function readInline(paragraph: XmlElement, look: OdtLook, context: OdtContext): Inline {
  const inline: Inline = { spans: [], boxes: [] }
  const put = (text: string, own: OdtLook, link: string | undefined) => {
    inline.spans.push(spanOf(text, own, link, context))
  }
  const readInside = (element: XmlElement, own: OdtLook, link: string | undefined): void => {
    for (const node of element.nodes) {
      if (typeof node === 'string') put(node.replace(/[ \t\r\n]+/g, ' '), own, link)
      else if (node.name === 'note' || node.name === 'annotation') context.notes.push(node)
      else readElement(node, unseen.has(node.name) ? { ...own, hidden: true } : own, link)
    }
  }
  const readElement = (element: XmlElement, own: OdtLook, link: string | undefined): void => {
    const { name, attributes } = element
    if (leftOut.has(name)) return
    if (name === 'tab') put('\t', own, link)
    else if (name === 'line-break') put('\n', own, link)
    else if (name === 's') {
      const count = Number.parseInt(attributes.c ?? '1', 10) || 1
      put(' '.repeat(Math.min(maxSpaces, Math.max(1, count))), own, link)
    } else if (name === 'frame' || name === 'custom-shape') inline.boxes.push(element)
    else if (name === 'span') {
      const { size, ...styled } = context.styles('text', attributes['style-name'])
      readInside(element, { ...own, ...styled, ...(size ? { size } : {}) }, link)
    } else if (name === 'a') {
      // The link may be on a picture.
      if (attributes.href) put('', own, attributes.href)
      readInside(element, own, attributes.href ?? link)
    } else readInside(element, own, link)
  }
  readInside(paragraph, look, undefined)
  return inline
}
