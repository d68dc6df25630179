import type { Paragraph } from './flow-types'

/** Returns the text of a paragraph. */
export const wordsOfParagraph = ({ parts }: Paragraph): string =>
  parts.flatMap(({ spans }) => spans.map(({ text }) => text)).join('')

/** Returns the left edge of a paragraph, in points. */
export const leftOf = ({ parts }: Paragraph): number => parts[0]?.x ?? 0

/** Maximum length of a heading. */
const headingLength = 50

/** Whether a line is styled as a heading: by level, in bold, or in capitals. */
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

/** A year or numeric month, as found next to an entry. */
const date = /(?<![\d+])(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[./]\d{2}(?!\d)/

/** Maximum length of a line that is a date next to an entry. */
const dateLength = 45

/** Whether a line is a date: short, with a year or month, and not a contact. */
export function looksLikeDate(line: Paragraph): boolean {
  const text = wordsOfParagraph(line)
  return line.level === 0 && text.length <= dateLength && date.test(text) && !/[@+]/.test(text)
}
