import { Parser } from 'commonmark'
import type { Span } from '../text/rich-text'

/**
 * Parses a stored field with the reference implementation of CommonMark; `null` if it has anything
 * but one paragraph of text, emphasis and links. The oracle of the rich text tests.
 */
export function readWithCommonMark(stored: string): Span[] | null {
  const walker = new Parser().parse(stored).walker()
  const depth = { paragraph: 0, strong: 0, emph: 0, link: 0 }
  const spans: Span[] = []
  let destination: string | null = null
  let paragraphs = 0
  for (let event = walker.next(); event; event = walker.next()) {
    const { type, literal } = event.node
    if (type === 'text') {
      const link = depth.link > 0 ? destination : null
      spans.push({ text: literal ?? '', bold: depth.strong > 0, italic: depth.emph > 0, link })
    } else if (type in depth) {
      depth[type as keyof typeof depth] += event.entering ? 1 : -1
      if (type === 'link') destination = event.node.destination
      if (type === 'paragraph' && event.entering) paragraphs++
    } else if (type !== 'document') return null
  }
  return paragraphs > 1 ? null : spans
}
