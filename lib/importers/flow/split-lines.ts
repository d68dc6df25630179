import type { Paragraph, Part, Span } from './flow-types'

/** The spans of each line: a line feed ends one. */
function splitSpans(spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [[]]
  for (const span of spans) {
    span.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([])
      if (text !== '' || span.link) lines[lines.length - 1]?.push({ ...span, text })
    })
  }
  return lines
}

/**
 * A paragraph for each line that somebody broke by hand. Only the first has the bullet, with which the
 * others go on; the space above and below stays outside.
 */
export function splitLines(paragraph: Paragraph): Paragraph[] {
  const [part] = paragraph.parts
  // Rows of a table are one line each already.
  if (!part || paragraph.parts.length > 1) return [paragraph]
  const lines = splitSpans(part.spans)
  return lines.map((spans, index): Paragraph => {
    const parts: Part[] = [{ x: part.x, spans }]
    return {
      ...paragraph,
      parts,
      before: index === 0 ? paragraph.before : 0,
      after: index === lines.length - 1 ? paragraph.after : 0,
      bullet: paragraph.bullet && index === 0,
      ...(paragraph.bullet && index > 0 ? { continues: true } : {}),
    }
  })
}

/** Whether a paragraph shows anything. */
export const isEmpty = ({ parts }: Paragraph): boolean =>
  parts.every(({ spans }) => spans.every(({ text }) => text.trim() === ''))
