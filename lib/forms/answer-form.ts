import { isCanonicalDate } from '@/lib/resume/dates/dates'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { chooseAnswer, chooseOption } from './choose-option'
import { countryName } from './country-names'
import { cvValue, yearsOfWork } from './cv-values'
import { fitToLimit } from './fit-to-limit'
import { writeFormDate } from './form-dates'
import {
  type CvField,
  type CvValue,
  type EmptyReason,
  type FormAnswer,
  type FormField,
  isDateField,
  type Meaning,
} from './form-types'
import { hintOf } from './labels/label-hints'
import type { Splits } from './person-values'
import { entryOfLanguage, highestDegree } from './ranked-values'
import { languageOfForm, readMeanings } from './read-meaning'

type Read = Extract<Meaning, { kind: 'cv' }>

/** Parts that the form has fields for, and its language. */
type Form = { splits: Splits; today: string; language: string }

function formatOf({ type, placeholder = '', label }: FormField): string {
  if (type === 'date') return 'YYYY-MM-DD'
  if (type === 'month') return 'YYYY-MM'
  return placeholder || hintOf(label)
}

/** Returns the text for a field before its options and its limit; or why there is none. */
function textFor(field: FormField, meaning: Read, stored: string): string | EmptyReason {
  if (!isDateField(meaning.field)) return stored
  const date = writeFormDate(stored, meaning.part, formatOf(field))
  if (date !== null) return date
  return isCanonicalDate(stored.trim()) ? 'date-too-short' : 'no-option'
}

/** Fields of which the first sentences may stand alone. */
const isProse: ReadonlySet<CvField> = new Set(['work.duties', 'person.summary', 'person.skills'])

/** Answers a menu of yes and no in a group of a job or school: whether it still goes on. Null if it is none. */
function answerOngoing(
  document: ResumeDocument,
  field: FormField,
  meaning: Read,
): FormAnswer | null {
  const [part = ''] = meaning.field.split('.')
  const { options = [] } = field
  const { id } = field
  if (chooseAnswer(options, 'yes') === null || chooseAnswer(options, 'no') === null) return null
  const asksCurrent = /\.(?:current|employer|position)$/.test(meaning.field)
  const inEntry = part === 'work' || part === 'education'
  const start = inEntry && asksCurrent ? cvValue(document, `${part}.start`, meaning.at) : null
  if (!start) return { id, meaning, kind: 'empty', reason: 'no-option' }
  const isOngoing = cvValue(document, `${part as 'work'}.current`, meaning.at) !== null
  const value = chooseAnswer(options, isOngoing ? 'yes' : 'no') ?? ''
  const { isSure } = meaning
  return { id, meaning, kind: 'value', value, sources: start.sources, isSure, left: 0 }
}

/** Answers a field of which the CV has a value: as an option, or as a text that fits. */
function answerFound(
  document: ResumeDocument,
  field: FormField,
  meaning: Read,
  { text, sources, isSure: isFound }: CvValue,
  language: string,
): FormAnswer {
  const { id, options = [], maxLength: limit = null } = field
  const empty = (reason: EmptyReason): FormAnswer => ({ id, meaning, kind: 'empty', reason })
  const base = { id, meaning, kind: 'value', sources, isSure: isFound && meaning.isSure } as const
  const isNumber = /\bgpa\b|%/i.test(field.label)
  if (meaning.field === 'education.grade' && isNumber && !/^\d+(?:[.,]\d+)?\b(?!:)/.test(text)) {
    return empty('no-option')
  }
  if (meaning.field.endsWith('.current')) {
    const isText = /^(?:text|url)/.test(field.type ?? '')
    return isText ? empty('no-option') : { ...base, value: 'true', left: 0 }
  }
  const { countryCode: country } = document.content.basics.location
  if (options.length > 0) {
    const { field: of, part } = meaning
    const chosen = chooseOption(options, text, { field: of, part, country })
    if (chosen === null) return empty('no-option')
    return { ...base, value: chosen.option, isSure: base.isSure && chosen.isSure, left: 0 }
  }
  const shown = meaning.field === 'person.country' ? countryName(text, language) : text
  if (limit !== null && shown.length > limit && !isProse.has(meaning.field)) {
    return empty('too-long')
  }
  const { text: value, left } = fitToLimit(shown, limit)
  return { ...base, value, left }
}

function answerRead(
  document: ResumeDocument,
  field: FormField,
  meaning: Read,
  { splits, today, language }: Form,
): FormAnswer {
  const { id } = field
  const empty = (reason: EmptyReason): FormAnswer => ({ id, meaning, kind: 'empty', reason })
  if (meaning.field === 'person.years') {
    const sum = yearsOfWork(document, today)
    return sum
      ? { id, meaning, kind: 'ask', value: sum.text, sources: sum.sources }
      : empty('not-in-cv')
  }
  const ongoing = answerOngoing(document, field, meaning)
  if (ongoing) return ongoing
  const at = meaning.language ? entryOfLanguage(document, meaning.language) : meaning.at
  const found =
    meaning.field === 'person.highestDegree'
      ? highestDegree(document.content)
      : at === null
        ? null
        : cvValue(document, meaning.field, at, splits)
  if (!found) {
    const started = meaning.field.endsWith('.end') && meaning.field.replace('.end', '.current')
    const goesOn = started && cvValue(document, started as CvField, meaning.at)
    return empty(goesOn ? 'ongoing' : 'not-in-cv')
  }
  const text = textFor(field, meaning, found.text)
  if (isDateField(meaning.field) && (text === 'date-too-short' || text === 'no-option')) {
    return empty(text)
  }
  return answerFound(document, field, meaning, { ...found, text }, language)
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
  const has = (name: CvField) => meanings.some((one) => one.kind === 'cv' && one.field === name)
  const splits = {
    phone: has('person.phoneCountry'),
    street: has('person.houseNumber'),
    family: has('person.secondFamilyName'),
  }
  const language = languageOfForm(fields) ?? document.design.language
  return fields.map((field, at): FormAnswer => {
    const meaning = meanings[at] ?? { kind: 'unknown' }
    const { id } = field
    if (meaning.kind === 'yours') return { id, meaning, kind: 'yours', yours: meaning.yours }
    if (meaning.kind === 'cv') {
      return answerRead(document, field, meaning, { splits, today, language })
    }
    return { id, meaning, kind: 'empty', reason: field.type === 'file' ? 'file' : 'unknown' }
  })
}
