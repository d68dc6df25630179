import type { Paragraph } from './flow-types'

/** The words of a paragraph, its parts run together. */
export const wordsOfParagraph = ({ parts }: Paragraph): string =>
  parts.flatMap(({ spans }) => spans.map(({ text }) => text)).join('')

/** Returns where a paragraph begins, in points from the left. */
export const leftOf = ({ parts }: Paragraph): number => parts[0]?.x ?? 0

/** Letters of a heading at most. */
const headingLength = 50

/** Whether a line is set off as headings are: by its level, in bold, or in capitals. */
export function looksLikeHeading(line: Paragraph): boolean {
  if (line.level > 0) return true
  const text = wordsOfParagraph(line).trim()
  if (line.bullet || text.length > headingLength || !/\p{L}/u.test(text) || /\d/.test(text)) {
    return false
  }
  const isUpper = text === text.toUpperCase() && text !== text.toLowerCase()
  const spans = line.parts.flatMap((part) => part.spans).filter((span) => span.text.trim() !== '')
  return isUpper || spans.every(({ bold }) => bold)
}

/** A year, or a month in numbers: what stands beside an entry and not above it. */
const date = /(?<![\d+])(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[./]\d{2}(?!\d)/

/** Letters of the longest line beside an entry that tells when. */
const dateLength = 45

/** Whether a line tells when: short, with a year or a month, and no contact. */
export function looksLikeDate(line: Paragraph): boolean {
  const text = wordsOfParagraph(line)
  return line.level === 0 && text.length <= dateLength && date.test(text) && !/[@+]/.test(text)
}
