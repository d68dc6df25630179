import { isCanonicalDate } from '@/lib/resume/dates/dates'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { chooseOption } from './choose-option'
import { countryName, cvValue, yearsOfWork } from './cv-values'
import { fitToLimit } from './fit-to-limit'
import { writeFormDate } from './form-dates'
import {
  type CvField,
  type EmptyReason,
  type FormAnswer,
  type FormField,
  isDateField,
  type Meaning,
} from './form-types'
import { readMeanings } from './read-meaning'

type Read = Extract<Meaning, { kind: 'cv' }>

function hintOf({ type, placeholder = '', label }: FormField): string {
  if (type === 'date') return 'YYYY-MM-DD'
  if (type === 'month') return 'YYYY-MM'
  const inLabel = /[([]([^)\]]*)[)\]]/.exec(label)?.[1] ?? ''
  return placeholder || inLabel
}

/** Returns the text for a field before its options and its limit; or why there is none. */
function textFor(field: FormField, meaning: Read, stored: string): string | EmptyReason {
  if (!isDateField(meaning.field)) return stored
  const date = writeFormDate(stored, meaning.part, hintOf(field))
  if (date !== null) return date
  return isCanonicalDate(stored.trim()) ? 'date-too-short' : 'no-option'
}

function answerRead(
  document: ResumeDocument,
  field: FormField,
  meaning: Read,
  { canSplitPhone, today }: { canSplitPhone: boolean; today: string },
): FormAnswer {
  const empty = (reason: EmptyReason): FormAnswer => ({
    id: field.id,
    meaning,
    kind: 'empty',
    reason,
  })
  if (meaning.field === 'person.years') {
    const sum = yearsOfWork(document, today)
    return sum
      ? { id: field.id, meaning, kind: 'ask', value: sum.text, sources: sum.sources }
      : empty('not-in-cv')
  }
  const found = cvValue(document, meaning.field, meaning.at, canSplitPhone)
  if (!found) {
    const started = meaning.field.endsWith('.end') && meaning.field.replace('.end', '.current')
    const isOngoing = started && cvValue(document, started as CvField, meaning.at)
    return empty(isOngoing ? 'ongoing' : 'not-in-cv')
  }
  const text = textFor(field, meaning, found.text)
  if (isDateField(meaning.field) && (text === 'date-too-short' || text === 'no-option'))
    return empty(text)
  const { sources } = found
  const isSure = found.isSure && meaning.isSure
  const isNumber = /\bgpa\b|%/i.test(field.label)
  if (meaning.field === 'education.grade' && isNumber && !/^\d+(?:[.,]\d+)?\b(?!:)/.test(text)) {
    return empty('no-option')
  }
  if (meaning.field.endsWith('.current')) {
    if (field.options?.length || /^(?:text|url)/.test(field.type ?? '')) return empty('no-option')
    return { id: field.id, meaning, kind: 'value', value: 'true', sources, isSure, left: 0 }
  }
  const country = document.content.basics.location.countryCode
  if (field.options && field.options.length > 0) {
    const { field: of, part } = meaning
    const option = chooseOption(field.options, text, { field: of, part, country })
    if (option === null) return empty('no-option')
    return { id: field.id, meaning, kind: 'value', value: option, sources, isSure, left: 0 }
  }
  const shown =
    meaning.field === 'person.country' ? countryName(text, document.design.language) : text
  const { text: value, left } = fitToLimit(shown, field.maxLength ?? null)
  return { id: field.id, meaning, kind: 'value', value, sources, isSure, left }
}

/**
 * Answers each field of a described form from a CV: a copy of what stands there with its places, a sum that is only
 * shown, or the reason why it stays empty. What only the person answers is never filled (ADR private-facts).
 *
 * @param today `YYYY-MM-DD`
 */
export function answerForm(
  document: ResumeDocument,
  fields: readonly FormField[],
  today: string,
): FormAnswer[] {
  const meanings = readMeanings(fields)
  const canSplitPhone = meanings.some(
    (one) => one.kind === 'cv' && one.field === 'person.phoneCountry',
  )
  return fields.map((field, at): FormAnswer => {
    const meaning = meanings[at] ?? { kind: 'unknown' }
    const { id } = field
    if (meaning.kind === 'yours') return { id, meaning, kind: 'yours', yours: meaning.yours }
    if (meaning.kind === 'cv') {
      return answerRead(document, field, meaning, { canSplitPhone, today })
    }
    return { id, meaning, kind: 'empty', reason: field.type === 'file' ? 'file' : 'unknown' }
  })
}
