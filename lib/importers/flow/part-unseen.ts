import { type Paragraph, plainParagraph, type Span } from './flow-types'

const isUnseen = ({ unseen }: Span) => unseen === true

const wordsOf = (spans: readonly Span[]) =>
  spans
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()

/** Returns texts as asides, each once, without those that repeat a paragraph. */
export function asidesOf(texts: readonly string[], shown: readonly Paragraph[]): Paragraph[] {
  const known = new Set(shown.flatMap(({ parts }) => parts.map(({ spans }) => wordsOf(spans))))
  const asides = [...new Set(texts)].filter((text) => text !== '' && !known.has(text))
  return asides.map((text): Paragraph => {
    const span = { text, size: 10, bold: false, italic: false }
    return { ...plainParagraph, aside: true, parts: [{ x: 0, spans: [span] }] }
  })
}

/**
 * Takes text that nobody sees, or that the person struck out, out of the paragraphs and adds it at
 * the end as asides, unless it repeats a paragraph.
 */
export function partUnseen(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const isAnyUnseen = paragraphs.some(({ parts }) =>
    parts.some(({ spans }) => spans.some(isUnseen)),
  )
  if (!isAnyUnseen) return paragraphs
  const unseen: string[] = []
  const seen = paragraphs.map((paragraph) => {
    const own = paragraph.parts.flatMap(({ spans }) => wordsOf(spans.filter(isUnseen)))
    unseen.push(...own)
    const parts = paragraph.parts.map((part) => ({
      ...part,
      spans: part.spans.filter((span) => !isUnseen(span)),
    }))
    return { ...paragraph, parts }
  })
  return [...seen, ...asidesOf(unseen, seen)]
}
