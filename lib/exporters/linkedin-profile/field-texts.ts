import { isCanonicalDate } from '@/lib/resume/dates/dates'
import { languageTableOf } from '@/lib/resume/labels/language-tables'
import type { Bullet } from '@/lib/resume/schema/content'
import { parseRich } from '@/lib/resume/text/rich-text'
import { cleanSpans, plainSpan, textOf } from '../clean-spans'
import type { FieldName } from './profile-types'

/** Fields with their texts in LinkedIn's order; empty ones are left out later. */
export type FieldTexts = [FieldName, string][]

/** Returns plain text as one line that any field can hold. */
export const lineText = (text: string) => textOf(cleanSpans([plainSpan(text, null)])).trim()

/** Returns a paragraph of the stored rich text without its marks. */
export const richText = (stored: string) => textOf(cleanSpans(parseRich(stored))).trim()

/** Returns words that have any, in one line. */
export const listText = (words: readonly string[]) => words.map(lineText).filter(Boolean).join(', ')

/** Returns bullets as lines with a sign, since the fields of LinkedIn have no lists. */
export const bulletText = (bullets: readonly Bullet[]) =>
  bullets
    .map(({ text }) => richText(text))
    .filter(Boolean)
    .map((text) => `• ${text}`)
    .join('\n')

/** Joins the parts of a description, an empty line between them. */
export const joinParts = (parts: readonly string[]) => parts.filter(Boolean).join('\n\n')

/**
 * Returns a stored date as LinkedIn asks for it: month, by its name in the CV's language, and year. LinkedIn has no
 * field for the day. A date that was typed in other words comes back in those, in one field.
 */
export function dateFields(
  name: 'start' | 'end' | 'date',
  stored: string,
  language: string,
): FieldTexts {
  const date = stored.trim()
  if (!isCanonicalDate(date)) return [[name, lineText(date)]]
  const [year = '', month] = date.split('-')
  const monthName = month ? (languageTableOf(language).months.long[Number(month) - 1] ?? '') : ''
  return [
    [`${name}Month`, monthName],
    [`${name}Year`, year],
  ]
}

/** Returns both ends of a range; one that goes on ends with the CV's word for that, as on the paper. */
export function rangeFields(
  { startDate, endDate }: { startDate: string; endDate: string },
  language: string,
): FieldTexts {
  const isOngoing = startDate.trim() !== '' && endDate.trim() === ''
  return [
    ...dateFields('start', startDate, language),
    ...dateFields('end', isOngoing ? languageTableOf(language).labels.present : endDate, language),
  ]
}
