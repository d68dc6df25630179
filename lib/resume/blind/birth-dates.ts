import { birthWords } from '@/lib/language/shared/birth-words'

const month = '\\p{L}{3,12}\\.?'
const number = '\\d{1,2}'
const year = '(?:19|20)\\d{2}'

/**
 * Matches dates after a word for birth; the first group is the text before the date. A bare year
 * counts only directly after such a word, since it may be that of a job.
 */
export const birthDates = new RegExp(
  `((?<![\\p{L}\\p{M}])(?:${birthWords})[.:]?\\s*(?:\\(?(?:on|in|am|le|el|il|em|op|w|dnia)\\s+)?)` +
    `(?:${number}[.\\s]*(?:(?:de|of)\\s+)?${month}\\s*(?:(?:de|of)\\s+)?,?\\s*${year}` +
    `|${month}\\s+${number},?\\s+${year}|\\d{1,4}[./-]\\s?\\d{1,2}[./-]\\s?\\d{1,4}|${year}(?:年\\d{1,2}月\\d{1,2}日)?)`,
  'giu',
)
