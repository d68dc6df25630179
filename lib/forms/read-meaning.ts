import { partOfOptions, readDateHint } from './form-dates'
import type { CvField, DatePart, FormContext, FormField, Meaning, YoursKind } from './form-types'
import { markDoubtful } from './mark-doubtful'
import { explainedShare, type FoundTerm, findTerms, longest, wordsOf } from './match-terms'

type EntryContext = Exclude<FormContext, 'person' | 'other'>

/** Fields of each context by the keys of the terms; keys that are not here have no answer there. */
const fieldsOf: Readonly<Record<FormContext, Readonly<Record<string, CvField>>>> = {
  person: {
    ...{ fullName: 'person.name', name: 'person.name', givenName: 'person.givenName' },
    ...{ familyName: 'person.familyName', email: 'person.email', phone: 'person.phone' },
    ...{ phoneCountry: 'person.phoneCountry', street: 'person.street', city: 'person.city' },
    ...{ region: 'person.region', postalCode: 'person.postalCode', country: 'person.country' },
    ...{ place: 'person.place', linkedin: 'person.linkedin', github: 'person.github' },
    ...{ website: 'person.website', headline: 'person.headline', summary: 'person.summary' },
    ...{ skills: 'person.skills', years: 'person.years', personEmployer: 'person.employer' },
    personPosition: 'person.position',
  },
  work: {
    ...{ name: 'work.employer', employer: 'work.employer', personEmployer: 'work.employer' },
    ...{ title: 'work.position', position: 'work.position', personPosition: 'work.position' },
    ...{ headline: 'work.position', place: 'work.place', city: 'work.place' },
    ...{ start: 'work.start', end: 'work.end', current: 'work.current', duties: 'work.duties' },
  },
  education: {
    ...{ name: 'education.school', school: 'education.school', title: 'education.degree' },
    ...{ degree: 'education.degree', level: 'education.degree', subject: 'education.subject' },
    ...{ grade: 'education.grade', place: 'education.place', city: 'education.place' },
    ...{ start: 'education.start', end: 'education.end', date: 'education.end' },
    current: 'education.current',
  },
  languages: {
    ...{ name: 'languages.language', language: 'languages.language', title: 'languages.language' },
    ...{ level: 'languages.level', degree: 'languages.level', grade: 'languages.level' },
  },
  certificates: {
    ...{ name: 'certificates.name', title: 'certificates.name', number: 'certificates.number' },
    ...{ certificate: 'certificates.name', degree: 'certificates.name' },
    ...{ issuer: 'certificates.issuer', school: 'certificates.issuer', date: 'certificates.date' },
    ...{ employer: 'certificates.issuer', start: 'certificates.date', end: 'certificates.expires' },
    expires: 'certificates.expires',
  },
  other: {},
}

/** Keys that say by themselves which part of a form they stand in. */
const ownContext: Readonly<Record<string, EntryContext>> = {
  ...{ employer: 'work', position: 'work', duties: 'work', school: 'education' },
  ...{ degree: 'education', subject: 'education', grade: 'education', language: 'languages' },
  ...{ certificate: 'certificates', issuer: 'certificates', number: 'certificates' },
}

/** Keys that say nothing of the part of a form: what stands before them decides. */
const inherited: ReadonlySet<string> = new Set([
  ...['start', 'end', 'date', 'current', 'level', 'expires', 'title', 'duties'],
])

/** Keys that a more telling name of the control may refine. */
const generic: ReadonlySet<string> = new Set(['name', 'title', 'date', 'place', 'level', 'street'])

/** Tokens of `autocomplete` (HTML, section 4.10.18.7). */
const tokens: Readonly<Record<string, string>> = {
  ...{ name: 'fullName', 'given-name': 'givenName', 'family-name': 'familyName' },
  ...{ email: 'email', tel: 'phone', 'tel-national': 'phone', 'tel-country-code': 'phoneCountry' },
  ...{ 'street-address': 'street', 'address-line1': 'street', 'address-level2': 'city' },
  ...{ 'address-level1': 'region', 'postal-code': 'postalCode', country: 'country' },
  ...{ 'country-name': 'country', organization: 'personEmployer', url: 'website' },
  ...{ 'organization-title': 'personPosition' },
}
const yoursTokens: Readonly<Record<string, YoursKind>> = {
  ...{ 'new-password': 'password', 'current-password': 'password', bday: 'birthDate' },
  ...{ 'bday-day': 'birthDate', 'bday-month': 'birthDate', 'bday-year': 'birthDate' },
  ...{ sex: 'gender', 'honorific-prefix': 'honorific', 'one-time-code': 'password' },
}

/** Share of a label that its terms must explain: a question that only mentions an employer asks for something else. */
const minShare = 0.75

type Reading = { key: string; letters: number }

const withoutHints = (label: string) =>
  label.toLowerCase().replace(/[([{][^)\]}]*[)\]}]|[*:]/g, ' ')

const isInside = (one: FoundTerm, other: FoundTerm) => one.from >= other.from && one.to <= other.to

/**
 * Reads the key of a label. Null if too much of it stays unexplained, or if it names two things, as "Employer city" does:
 * which of them is meant differs by language.
 */
function readLabel(words: readonly string[]): Reading | null {
  const fields = findTerms(words, 'fields')
  const best = longest(fields)
  if (!best || best.key === 'unknown') return best
  const isTwofold = fields.some(
    (one) =>
      one.key !== best.key && !generic.has(one.key) && !isPreposition(one) && !isInside(one, best),
  )
  const explaining = [...fields, ...findTerms(words, 'parts'), ...findTerms(words, 'contexts')]
  return !isTwofold && explainedShare(words, explaining) >= minShare ? best : null
}

/** Words for the ends of a period that stand in other labels, too: `to`, `de`, `à`, `с`. */
const isPreposition = ({ key, letters }: FoundTerm) =>
  (key === 'start' || key === 'end') && letters <= 4

/** Reads the key of a control's name, which ends with what it is: `address.city`, `WorkStartDate`. */
function readName(words: readonly string[]): Reading | null {
  const isPart = (word: string) => findTerms([word], 'parts').length > 0
  const last = words.findLastIndex((word) => !isPart(word) && word !== 'input')
  const fields = findTerms(words, 'fields').filter(({ letters }) => letters > 2)
  return longest(fields.filter(({ to }) => to === last + 1 || to === words.length))
}

/** Finds a class that only the person answers, in any of the texts of a field. */
function readYours(field: FormField, labelWords: readonly string[]): YoursKind | null {
  const token = field.autocomplete?.trim().split(/\s+/).at(-1) ?? ''
  const byToken = yoursTokens[token]
  if (byToken) return byToken
  if (field.type === 'password') return 'password'
  const nameWords = wordsOf(field.name ?? '')
  const found = longest([...findTerms(labelWords, 'yours'), ...findTerms(nameWords, 'yours')])
  const known = longest(findTerms(labelWords, 'fields'))
  // "Degree title" has no form of address, "Name of the person to contact" no age: the longer term is what is meant.
  if (found && !(known && known.letters > found.letters && isExplained(labelWords))) {
    return found.key as YoursKind
  }
  if (findTerms(wordsOf(field.group ?? ''), 'contexts').some(({ key }) => key === 'equality')) {
    return 'personal'
  }
  // A box to tick whose label is a sentence: a promise, and never ours.
  return field.type === 'checkbox' && labelWords.length > 9 ? 'consent' : null
}

const isExplained = (words: readonly string[]) =>
  explainedShare(words, [...findTerms(words, 'fields'), ...findTerms(words, 'contexts')]) >=
  minShare

/** Follows a form from field to field: what stands before decides of `From` and `To`. */
type State = {
  context: FormContext
  group: string
  counts: Map<string, Set<string>[]>
  /** Key of the field before, for menus of a month and a year that share one label. */
  previous: string
}

const contextIn = (words: readonly string[]): FormContext | 'equality' | null =>
  (longest(findTerms(words, 'contexts'))?.key as FormContext | 'equality' | undefined) ?? null

function readContext(
  field: FormField,
  key: string,
  isSameGroup: boolean,
  state: State,
): FormContext {
  const own = ownContext[key]
  const inGroup = contextIn(wordsOf(field.group ?? ''))
  if (inGroup && inGroup !== 'equality') {
    // A group such as "Profile" says nothing of an employer in it.
    return inGroup === 'person' && own ? own : inGroup
  }
  const named = findTerms(wordsOf(field.name ?? ''), 'contexts').filter(({ to }) => to > 0)
  const inName = longest(named.filter(({ key: one }) => one !== 'person'))?.key as
    | FormContext
    | undefined
  if (inName && inName in fieldsOf && fieldsOf[inName][key]) return inName
  const inLabel = contextIn(wordsOf(withoutHints(field.label)))
  if (inLabel && inLabel !== 'equality' && inLabel !== 'person' && fieldsOf[inLabel][key]) {
    return own && own !== inLabel && inLabel !== 'certificates' ? own : inLabel
  }
  if (own) {
    const isPossible = isSameGroup && fieldsOf[state.context][key] !== undefined
    return isPossible && state.context !== 'person' ? state.context : own
  }
  const fits = fieldsOf[state.context][key] !== undefined
  return inherited.has(key) && fits && isSameGroup ? state.context : 'person'
}

/** Returns the number of the entry that a field belongs to. */
function countEntry(field: FormField, context: FormContext, slot: string, state: State): number {
  if (context === 'person' || context === 'other') return 0
  if (field.repeat !== undefined) return field.repeat
  const numbered = /(\d{1,2})\s*$/.exec(field.group ?? '')
  if (numbered) return Math.max(0, Number(numbered[1]) - 1)
  const seen = state.counts.get(context) ?? [new Set<string>()]
  if (seen.at(-1)?.has(slot)) seen.push(new Set())
  seen.at(-1)?.add(slot)
  state.counts.set(context, seen)
  return seen.length - 1
}

function partOf(field: FormField, words: readonly string[]): DatePart {
  const options = partOfOptions(field.options ?? [])
  if (options) return options
  const hint = /[([]([^)\]]*)[)\]]/.exec(field.label)?.[1] ?? ''
  const named = wordsOf(field.name ?? '')
  const found = [words, wordsOf(hint), named, wordsOf(field.placeholder ?? '')]
    .map((some) => new Set(findTerms(some, 'parts').map(({ key }) => key)))
    .find(({ size }) => size === 1)
  const [one] = found ?? []
  if (one) return one as DatePart
  const shown = readDateHint(field.placeholder ?? '')?.order
  return shown?.length === 1 && shown[0] === 'Y' ? 'year' : 'whole'
}

const dated: ReadonlySet<string> = new Set(['start', 'end', 'date', 'expires'])

/** The readings of a field's label and name, and the key that they amount to. */
function readKeys(field: FormField, words: readonly string[], previous: string) {
  const token = tokens[field.autocomplete?.trim().split(/\s+/).at(-1) ?? '']
  const [label, name] = [readLabel(words), readName(wordsOf(field.name ?? ''))]
  const isOnlyPart = !label && words.length <= 2 && findTerms(words, 'parts').length > 0
  const isRefined =
    label && name && generic.has(label.key) && !generic.has(name.key) && name.key !== 'unknown'
  // A long label that says nothing known is a question; its name is a number or worse.
  const byName = !label && !isOnlyPart && words.length > 3 ? null : name
  const byPart = isOnlyPart && dated.has(previous) ? previous : undefined
  const byType = { email: 'email', tel: 'phone' }[field.type ?? '']
  const read = (isRefined ? name.key : label?.key) ?? byName?.key ?? byPart ?? byType
  const isContradicted = Boolean(!token && label && name && !isRefined && !generic.has(name.key))
  return { key: token ?? read, other: isContradicted ? name?.key : undefined }
}

/** Returns the key of a field; of a box to tick, whether something still goes on is all that is answered. */
function keyOf(field: FormField, words: readonly string[], previous: string) {
  const found = readKeys(field, words, previous)
  if (field.type !== 'checkbox') return found
  const isCurrent = findTerms(words, 'fields').some(({ key }) => key === 'current')
  return isCurrent
    ? { ...found, key: 'current', other: undefined }
    : { key: undefined, other: undefined }
}

/** Returns whether a field may ask for less than the CV's line, or for another entry than the next one. */
function isNarrower(
  field: FormField,
  key: string,
  context: FormContext,
  words: readonly string[],
): boolean {
  if (context === 'person') return false
  const isQuestion = words.length > 3 && contextIn(wordsOf(field.group ?? '')) !== context
  const namesLevel = key !== 'degree' && findTerms(words, 'levels').length > 0
  return key === 'city' || (field.repeat === undefined && (isQuestion || namesLevel))
}

function readField(field: FormField, state: State): Meaning {
  const words = wordsOf(withoutHints(field.label))
  const yours = readYours(field, words)
  if (yours) return { kind: 'yours', yours }
  if (field.type === 'file' || field.type === 'hidden') return { kind: 'unknown' }
  const { key, other } = keyOf(field, words, state.previous)
  const isSameGroup = (field.group ?? '') === state.group
  state.group = field.group ?? ''
  if (key === undefined || key === 'unknown') return { kind: 'unknown' }
  const context = readContext(field, key, isSameGroup, state)
  if (key === 'title' && context === 'person') return { kind: 'yours', yours: 'honorific' }
  const meant = fieldsOf[context][key]
  if (!meant) return { kind: 'unknown' }
  state.context = context
  state.previous = key
  const part = dated.has(key) ? partOf(field, words) : 'whole'
  const contradicting = other && fieldsOf[context][other]
  return {
    ...{ kind: 'cv', field: meant, part },
    isSure: (!contradicting || contradicting === meant) && !isNarrower(field, key, context, words),
    at: countEntry(field, context, `${meant} ${part}`, state),
  }
}

/** Reads the meaning of each field of a described form, in its order. */
export function readMeanings(fields: readonly FormField[]): Meaning[] {
  const state: State = { context: 'person', group: '', counts: new Map(), previous: '' }
  const read = markDoubtful(
    fields,
    fields.map((field) => readField(field, state)),
  )
  const has = (name: CvField) => read.some((one) => one.kind === 'cv' && one.field === name)
  // "Nom" beside "Prénom" is the family name, "Nombre" beside "Apellidos" the given one.
  const [given, family] = [has('person.givenName'), has('person.familyName')]
  if (given === family) return read
  const other: CvField = given ? 'person.familyName' : 'person.givenName'
  return read.map((one) =>
    one.kind === 'cv' && one.field === 'person.name' ? { ...one, field: other } : one,
  )
}
