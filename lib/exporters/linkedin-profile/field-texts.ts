import { levelsOf } from '@/lib/resume/bullet-levels'
import { isCanonicalDate } from '@/lib/resume/dates/dates'
import { languageTableOf } from '@/lib/resume/labels/language-tables'
import type { Bullet } from '@/lib/resume/schema/content'
import type { Design } from '@/lib/resume/schema/design'
import { parseRich } from '@/lib/resume/text/rich-text'
import { cleanSpans, plainSpan, textOf } from '../clean-spans'
import type { FieldName } from './profile-types'

/** Fields with texts in LinkedIn's order; empty ones are removed later. */
export type FieldTexts = [FieldName, string][]

/** Decides the words that are printed for dates. */
export type PrintedWords = Pick<Design, 'language' | 'look'>

/** Returns plain text on one line, cleaned for any field. */
export const lineText = (text: string) => textOf(cleanSpans([plainSpan(text, null)])).trim()

/** Returns the plain text of stored rich text. */
export const richText = (stored: string) => textOf(cleanSpans(parseRich(stored))).trim()

/** Joins non-empty keywords on one line. */
export const listText = (words: readonly string[]) => words.map(lineText).filter(Boolean).join(', ')

/** Returns bullets as lines with a bullet character, a dash for sub-points, since LinkedIn fields have no lists. */
export function bulletText(bullets: readonly Bullet[]): string {
  const levels = levelsOf(bullets, ({ text }) => richText(text) !== '')
  return bullets
    .map(({ text }, at) => ({ text: richText(text), sign: levels[at] === 1 ? '–' : '•' }))
    .filter(({ text }) => text !== '')
    .map(({ text, sign }) => `${sign} ${text}`)
    .join('\n')
}

/** Joins the parts of a description with empty lines. */
export const joinParts = (parts: readonly string[]) => parts.filter(Boolean).join('\n\n')

/**
 * Returns a stored date as LinkedIn's month (name in the CV's language) and year fields, without
 * the day. A free-text date is returned unchanged in one field.
 */
export function dateFields(
  name: 'start' | 'end' | 'date',
  stored: string,
  { language, look }: PrintedWords,
): FieldTexts {
  const date = stored.trim()
  if (!isCanonicalDate(date)) return [[name, lineText(date)]]
  const [year = '', month] = date.split('-')
  const { long } = languageTableOf(language, look).months
  const monthName = month ? (long[Number(month) - 1] ?? '') : ''
  return [
    [`${name}Month`, monthName],
    [`${name}Year`, year],
  ]
}

/** Returns both ends of a range; an ongoing one ends with the CV's label for "present". */
export function rangeFields(
  { startDate, endDate }: { startDate: string; endDate: string },
  printed: PrintedWords,
): FieldTexts {
  const { labels } = languageTableOf(printed.language, printed.look)
  const isOngoing = startDate.trim() !== '' && endDate.trim() === ''
  return [
    ...dateFields('start', startDate, printed),
    ...dateFields('end', isOngoing ? labels.present : endDate, printed),
  ]
}
