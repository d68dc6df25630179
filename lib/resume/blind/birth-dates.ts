import { birthWords } from '@/lib/language/shared/birth-words'

const month = '\\p{L}{3,12}\\.?'
const number = '\\d{1,2}'
const year = '(?:19|20)\\d{2}'

/**
 * Dates after a word of birth, with the words up to the date as first group. A year alone is left where no such word stands
 * right before it: it may be that of a job.
 */
export const birthDates = new RegExp(
  `((?<![\\p{L}\\p{M}])(?:${birthWords})[.:]?\\s*(?:\\(?(?:on|in|am|le|el|il|em|op|w|dnia)\\s+)?)` +
    `(?:${number}[.\\s]*(?:(?:de|of)\\s+)?${month}\\s*(?:(?:de|of)\\s+)?,?\\s*${year}` +
    `|${month}\\s+${number},?\\s+${year}|\\d{1,4}[./-]\\s?\\d{1,2}[./-]\\s?\\d{1,4}|${year}(?:年\\d{1,2}月\\d{1,2}日)?)`,
  'giu',
)
