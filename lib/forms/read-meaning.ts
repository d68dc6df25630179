import { isMenuOfDegrees } from './degree-rank'
import { partOfOptions, readDateHint } from './form-dates'
import type { CvField, DatePart, FormContext, FormField, Meaning } from './form-types'
import { wordsOf } from './labels/label-grams.mjs'
import { hintOf, splitLabel, withoutHints } from './labels/label-hints'
import { languagesOfForm, readLabel } from './labels/read-label'
import { isMenuOfLevels } from './language-levels'
import { markDoubtful } from './mark-doubtful'
import { findTerms } from './match-terms'
import { dated, fieldsOf } from './meaning-keys'
import { contextOfGroup, readContext } from './read-context'
import { readFieldKey } from './read-keys'
import { languageIn } from './spoken-languages'

/** Returns the text that a person reads beside a field, or in it where nothing stands beside it. */
const textBeside = ({ label, placeholder = '' }: FormField) =>
  withoutPart([label, placeholder].map(withoutHints).find((text) => wordsOf(text).length > 0) ?? '')

/** Leaves out the part of a date that a label ends with: "Since: month". */
function withoutPart(label: string): string {
  const [first = '', last] = splitLabel(label)
  const isPart = last !== undefined && wordsOf(last).every((word) => findTerms([word], 'parts')[0])
  return isPart && wordsOf(last).length > 0 ? first : label
}

/** Follows a form from field to field: what stands before decides of `From` and `To`. */
type State = {
  context: FormContext
  group: string
  counts: Map<string, Set<string>[]>
  /** Key of the field before, for menus of a month and a year that share one label. */
  previous: string
}

/** Returns the number of the entry that a field belongs to. */
function countEntry(
  field: FormField,
  context: FormContext,
  { slot, isSure }: { slot: string; isSure: boolean },
  state: State,
): number {
  if (context === 'person' || context === 'other') return 0
  if (field.repeat !== undefined) return field.repeat
  const numbered = /(\d{1,2})\s*$/.exec(field.group ?? '')
  if (numbered) return Math.max(0, Number(numbered[1]) - 1)
  const seen = state.counts.get(context) ?? [new Set<string>()]
  // What is not sure is no reason to take a new entry for begun.
  if (seen.at(-1)?.has(slot) && isSure) seen.push(new Set())
  seen.at(-1)?.add(slot)
  state.counts.set(context, seen)
  return seen.length - 1
}

function partOf(field: FormField, words: readonly string[]): DatePart {
  const options = partOfOptions(field.options ?? [])
  if (options) return options
  const hint = hintOf(field.label)
  const named = wordsOf(field.name ?? '')
  const found = [words, wordsOf(hint), named, wordsOf(field.placeholder ?? '')]
    .map((some) => new Set(findTerms(some, 'parts').map(({ key }) => key)))
    .find(({ size }) => size === 1)
  const [one] = found ?? []
  if (one) return one as DatePart
  if (field.maxLength === 4) return 'year'
  const shown = readDateHint(field.placeholder ?? '')?.order
  return shown?.length === 1 && shown[0] === 'Y' ? 'year' : 'whole'
}

/** Returns whether a field may ask for less than the CV's line, or for another entry than the next one. */
function isNarrower(
  field: FormField,
  key: string,
  context: FormContext,
  words: readonly string[],
): boolean {
  if (context === 'person') return false
  const texts = [field.label, field.group ?? '']
  const isFormer = (text: string) =>
    findTerms(wordsOf(text), 'entries').some(({ key: one }) => one === 'previous')
  if (texts.some(isFormer)) return true
  const isQuestion = words.length > 3 && contextOfGroup(field.group ?? '') !== context
  const isLevel = key === 'degree' || key === 'level' || key === 'highestDegree'
  const namesLevel =
    !isLevel && (['degrees', 'levels'] as const).some((one) => findTerms(words, one).length > 0)
  return key === 'city' || (field.repeat === undefined && (isQuestion || namesLevel))
}

/** Returns the code of the language whose level a field asks for by its label: "English", "Your level of English". */
function readNamedLevel(field: FormField, words: readonly string[], key: string): string | null {
  const language = languageIn(words)
  const asksLevel = key === 'level' || isMenuOfLevels(field.options ?? [])
  return language && asksLevel ? language : null
}

/** Keys of the date of what a part of a form holds, where the field takes a date though its label names the thing. */
const dateOf: Readonly<Partial<Record<FormContext, string>>> = {
  ...{ education: 'graduation', certificates: 'issued' },
}

/** Returns whether the hint of a label asks for a date or a part of one: "(year)", "(MM/YYYY)". */
function hintsAtDate(label: string): boolean {
  const hint = hintOf(label)
  const words = wordsOf(hint)
  const isPart = words.length > 0 && words.every((word) => findTerms([word], 'parts').length > 0)
  return isPart || readDateHint(hint) !== null
}

/** Returns `city` for the place where somebody lives if the label says that it is a town. */
const keyWithin = (key: string, words: readonly string[]) =>
  key === 'place' && findTerms(words, 'fields').some(({ key: one }) => one === 'city')
    ? 'city'
    : key

function readField(field: FormField, languages: readonly string[], state: State): Meaning {
  const label = textBeside(field)
  const words = wordsOf(label)
  const isSameGroup = (field.group ?? '') === state.group
  const read = readFieldKey(field, label, languages, state.previous)
  if (read.kind === 'yours') return read
  state.group = field.group ?? ''
  const isMenu = read.kind === 'unknown' && isMenuOfDegrees(field.options ?? [])
  let key = read.kind === 'key' ? keyWithin(read.key, words) : isMenu ? 'degree' : ''
  const language = readNamedLevel(field, words, key)
  if (language) {
    return { kind: 'cv', field: 'languages.level', part: 'whole', at: 0, isSure: true, language }
  }
  if (key === '') return { kind: 'unknown' }
  const context = readContext(field, label, key, { context: state.context, isSameGroup })
  if (!dated.has(key) && hintsAtDate(field.label)) {
    const date = dateOf[context]
    if (date === undefined) return { kind: 'unknown' }
    key = date
  }
  if (key === 'title' && context === 'person') return { kind: 'yours', yours: 'honorific' }
  const meant = fieldsOf[context][key]
  // "Previous surname" is not the one that the CV has.
  const isFormer = context === 'person' && findTerms(words, 'entries')[0]?.key === 'previous'
  if (!meant || isFormer) return { kind: 'unknown' }
  state.context = context
  state.previous = key
  const part = dated.has(key) ? partOf(field, wordsOf(withoutHints(field.label))) : 'whole'
  const { other, isSure: isRead } = read.kind === 'key' ? read : { isSure: false }
  const contradicting = other && fieldsOf[context][other]
  const isOne = !contradicting || contradicting === meant
  const isSure = isRead && isOne && !isNarrower(field, key, context, words)
  const at = countEntry(field, context, { slot: `${meant} ${part}`, isSure: isRead }, state)
  return { kind: 'cv', field: meant, part, isSure, at }
}

/** Returns the language that most labels of a form are in; null if none is known. */
export function languageOfForm(fields: readonly FormField[]): string | null {
  const labels = fields.map(textBeside)
  const [first] = languagesOfForm(labels)
  return first !== undefined && labels.some((one) => readLabel(one, [first])?.share === 1)
    ? first
    : null
}

/** Reads the meaning of each field of a described form, in its order. */
export function readMeanings(fields: readonly FormField[]): Meaning[] {
  const state: State = { context: 'person', group: '', counts: new Map(), previous: '' }
  const languages = languagesOfForm(fields.map(textBeside))
  const read = fields.map((field) => readField(field, languages, state))
  const count = (name: CvField) =>
    read.filter((one) => one.kind === 'cv' && one.field === name).length
  return markDoubtful(
    fields,
    read.map((one) => (one.kind === 'cv' ? { ...one, field: beside(one.field, count) } : one)),
  )
}

/** Returns what a field means beside the others of its form. */
function beside(field: CvField, count: (name: CvField) => number): CvField {
  const has = (name: CvField) => count(name) > 0
  const hasTown = (['person.postalCode', 'person.city', 'person.postalCity'] as const).some(has)
  // One of two lines of an address, or what is left of it beside a town, is the street.
  const isStreet = hasTown || count('person.fullAddress') > 1
  if (field === 'person.fullAddress' && isStreet) return 'person.street'
  if (field === 'person.place' && has('person.country')) return 'person.city'
  // "Nom" beside "Prénom" is the family name, "Nombre" beside "Apellidos" the given one.
  const [given, family] = [has('person.givenName'), has('person.familyName')]
  if (field !== 'person.name' || given === family) return field
  return given ? 'person.familyName' : 'person.givenName'
}
