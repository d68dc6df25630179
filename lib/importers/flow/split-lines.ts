import { numberSign } from './find-numbered'
import type { Paragraph, Part, Span } from './flow-types'
import { looksLikeDate, looksLikeHeading, wordsOfParagraph } from './look-of-line'
import { bulletLength } from './strip-bullet'

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

/** Whether a line begins with the sign of a list that somebody typed. */
function hasTypedSign(line: Paragraph): boolean {
  const words = wordsOfParagraph(line)
  return bulletLength(words.trimStart(), false) > 0 || numberSign.test(words)
}

/** Whether a line is a heading or tells when: above the lines of something else, which no item holds. */
const beginsOther = (line: Paragraph) =>
  looksLikeHeading(line) || (looksLikeDate(line) && !/[.!?;,]\s*$/u.test(wordsOfParagraph(line)))

/**
 * Returns the number of lines that an item holds from the first line on. A list of the format holds all of them; a
 * typed sign those before an empty line, and only its own where the paragraph goes on with other items or headings.
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

/** Whether an address lies behind a line, perhaps behind a picture alone. */
const hasLink = ({ parts }: Paragraph) => parts.some(({ spans }) => spans.some(({ link }) => link))

/**
 * Splits a paragraph at its line feeds. Only the first line has the bullet; the others go on with it, also behind
 * empty lines, which end no item of a list of the format. The space above and below stays outside.
 */
export function splitLines(paragraph: Paragraph): Paragraph[] {
  const [part] = paragraph.parts
  // Rows of a table are one line each already.
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

/** Whether a paragraph shows anything. */
export const isEmpty = ({ parts }: Paragraph): boolean =>
  parts.every(({ spans }) => spans.every(({ text }) => text.trim() === ''))
