import { bulletLength } from './bullet-length'
import { numberSign } from './find-numbered'
import type { Paragraph, Part, Span } from './flow-types'
import { looksLikeDate, looksLikeHeading, wordsOfParagraph } from './line-style'

/** Splits spans into lines at line feeds. */
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

/** Whether a line starts with a typed bullet or number. */
function hasTypedSign(line: Paragraph): boolean {
  const words = wordsOfParagraph(line)
  return bulletLength(words.trimStart(), false) > 0 || numberSign.test(words)
}

/** Whether a line is a heading or a date, which end a list item. */
const beginsOther = (line: Paragraph) =>
  looksLikeHeading(line) || (looksLikeDate(line) && !/[.!?;,]\s*$/u.test(wordsOfParagraph(line)))

/**
 * Returns how many lines belong to the item that starts at the first line: all for a formatted
 * list; for a typed bullet those before an empty line, or one if other items or headings follow.
 */
function linesOfItem(lines: readonly Paragraph[]): number {
  const [first, ...others] = lines
  if (!first) return 0
  if (first.bullet) return lines.length
  const isOne =
    hasTypedSign(first) && !others.some((line) => hasTypedSign(line) || beginsOther(line))
  if (!isOne) return 1
  const end = others.findIndex(isEmpty)
  return end < 0 ? lines.length : end + 1
}

/** Whether a line has a link, also on a picture. */
const hasLink = ({ parts }: Paragraph) => parts.some(({ spans }) => spans.some(({ link }) => link))

/**
 * Splits a paragraph at its line feeds. The first line has the bullet and the others continue the
 * item; in a formatted list also after empty lines. Outer lines keep the space above and below.
 */
export function splitLines(paragraph: Paragraph): Paragraph[] {
  const [part] = paragraph.parts
  // Table rows are already one line each.
  if (!part || paragraph.parts.length > 1) return [paragraph]
  const all = splitSpans(part.spans).map((spans): Paragraph => {
    const parts: Part[] = [{ x: part.x, spans }]
    return { ...paragraph, parts }
  })
  const shown = paragraph.bullet ? all.filter((line) => !isEmpty(line) || hasLink(line)) : all
  const lines = shown.length > 0 ? shown : all.slice(0, 1)
  const end = linesOfItem(lines)
  return lines.map((line, index) => ({
    ...line,
    before: index === 0 ? paragraph.before : 0,
    after: index === lines.length - 1 ? paragraph.after : 0,
    bullet: paragraph.bullet && index === 0,
    ...(index > 0 && index < end ? { continues: true } : {}),
  }))
}

/** Whether a paragraph has no visible text. */
export const isEmpty = ({ parts }: Paragraph): boolean =>
  parts.every(({ spans }) => spans.every(({ text }) => text.trim() === ''))
