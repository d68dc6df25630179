import type { FormField, YoursKind } from './form-types'
import { wordsOf } from './labels/label-grams.mjs'
import { hintOf, splitLabel } from './labels/label-hints'
import { type LabelReading, readLabel } from './labels/read-label'
import { explainedShare, type FoundTerm, findTerms, longest } from './match-terms'
import { dated, generic, tokens, yoursTokens } from './meaning-keys'

/** Key of a field, another that its name says, and whether it is beyond doubt; or a class that only the person answers. */
export type FieldReading =
  | { kind: 'yours'; yours: YoursKind }
  | { kind: 'key'; key: string; other: string | undefined; isSure: boolean }
  | { kind: 'unknown' }

/** Share from which what was learned of labels is followed; what it fills is marked. */
const minLearnedShare = 0.7

/** Share from which a sum is offered, which the person is asked about in any case. */
const minSumShare = 0.5

/** Share of a label that its terms must explain: a question that only mentions an employer asks for something else. */
const minExplained = 0.75

/** Share that leaves nothing unsaid. */
const wholeShare = 0.95

/** Share from which what was learned confirms a term of a question. */
const minAgreeingShare = 0.3

type Reading = { key: string; letters: number; explained: number }

const isInside = (one: FoundTerm, other: FoundTerm) => one.from >= other.from && one.to <= other.to

/**
 * Reads the key of a label by its terms, and how much of it they explain. Null if it names two things, as "Employer city"
 * does: which of them is meant differs by language.
 */
function readTerms(words: readonly string[]): Reading | null {
  const fields = findTerms(words, 'fields')
  const best = longest(fields)
  if (!best) return null
  if (best.key === 'unknown') return { ...best, explained: 1 }
  const isTwofold = fields.some(
    (one) =>
      one.key !== best.key && !generic.has(one.key) && !isPreposition(one) && !isInside(one, best),
  )
  const explaining = [...fields, ...findTerms(words, 'parts'), ...findTerms(words, 'contexts')]
  return isTwofold ? null : { ...best, explained: explainedShare(words, explaining) }
}

/** Words for the ends of a period that stand in other labels, too: `to`, `de`, `à`, `с`. */
const isPreposition = ({ key, letters }: FoundTerm) =>
  (key === 'start' || key === 'end') && letters <= 4

/** Words of the names of controls that say nothing of what they hold. */
const controls: ReadonlySet<string> = new Set(
  'input date section field value text select dropdown box control wrapper container'.split(' '),
)

/** Reads the key of a control's name, which ends with what it is: `address.city`, `WorkStartDate`. */
function readName(words: readonly string[]): FoundTerm | null {
  const isPart = (word: string) => findTerms([word], 'parts').length > 0
  const isTail = (word: string) => isPart(word) || controls.has(word)
  const fields = findTerms(words, 'fields').filter(({ letters }) => letters > 2)
  return longest(fields.filter(({ to }) => words.slice(to).every(isTail)))
}

/** Finds a class that only the person answers, in any of the texts of a field. */
function readYours(
  field: FormField,
  words: readonly string[],
  label: LabelReading | null,
): YoursKind | null {
  const byToken = yoursTokens[lastToken(field)]
  if (byToken) return byToken
  if (field.type === 'password') return 'password'
  if (label?.key.startsWith('yours/') && label.share >= minLearnedShare) return yoursOf(label.key)
  const nameWords = wordsOf(field.name ?? '')
  // What stands in brackets is the rest of the label: "Full name (eSignature)".
  const hinted = longest(findTerms(wordsOf(hintOf(field.label)), 'yours'))
  if (hinted) return hinted.key as YoursKind
  const found = longest([words, nameWords].flatMap((some) => findTerms(some, 'yours')))
  const known = longest(findTerms(words, 'fields'))
  // "Degree title" has no form of address, "Name of the person to contact" no age: the longer term is what is meant.
  const isOther =
    label?.share === 1 || (known && known.letters > (found?.letters ?? 0) && isExplained(words))
  if (found && !isOther) return found.key as YoursKind
  if (findTerms(wordsOf(field.group ?? ''), 'contexts').some(({ key }) => key === 'equality')) {
    return 'personal'
  }
  // A box to tick whose label is a sentence: a promise, and never ours.
  return field.type === 'checkbox' && words.length > 9 ? 'consent' : null
}

const yoursOf = (key: string) => key.slice('yours/'.length) as YoursKind

const isExplained = (words: readonly string[]) =>
  explainedShare(words, [...findTerms(words, 'fields'), ...findTerms(words, 'contexts')]) >=
  minExplained

/** Reads a label by the tables and by what was learned: whole, or by its last part if a table has that. */
function readWhole(label: string, languages: readonly string[]): LabelReading | null {
  const whole = readLabel(label, languages)
  const parts = splitLabel(label)
  const last = parts.length > 1 && whole?.share !== 1 ? (parts.at(-1) ?? '') : ''
  const part = readLabel(last, languages)
  return part?.share === 1 ? part : whole
}

const lastToken = ({ autocomplete = '' }: FormField) =>
  autocomplete.trim().split(/\s+/).at(-1) ?? ''

/** Keys whose terms are names, which say what is asked for in any sentence. */
const brands: ReadonlySet<string> = new Set(['linkedin', 'github', 'xing'])

type KeyReading = { key: string; isSure: boolean }

/** Reads the key of a label: by the tables, by terms in it, or by what was learned; only the last is not sure. */
function readLabelKey(
  words: readonly string[],
  learned: LabelReading | null,
): KeyReading | undefined {
  if (learned?.share === 1) return { key: learned.key, isSure: true }
  const byTerms = readTerms(words)
  if (byTerms && byTerms.explained >= minExplained) {
    const isOther =
      learned !== null && learned.share >= minLearnedShare && learned.key !== byTerms.key
    return { key: byTerms.key, isSure: byTerms.explained >= wholeShare && !isOther }
  }
  // The heading of a group stands beside a field that has no label of its own.
  const isHeading = findTerms(words, 'contexts').some(
    ({ from, to }) => from === 0 && to === words.length,
  )
  if (isHeading) return undefined
  // A sum is only shown and asked, so that a question which says more than its terms is answered, too.
  const isSum = learned?.key === 'years' && learned.share >= minSumShare
  if (isSum || findTerms(words, 'fields').some(({ key }) => key === 'years')) {
    return { key: 'years', isSure: false }
  }
  const isConfirmed = learned?.key === byTerms?.key && (learned?.share ?? 0) >= minAgreeingShare
  if (byTerms && (isConfirmed || brands.has(byTerms.key)))
    return { key: byTerms.key, isSure: false }
  return learned && learned.share >= minLearnedShare
    ? { key: learned.key, isSure: false }
    : undefined
}

/** The readings of a field's label and name, and the key that they amount to. */
function readKey(
  field: FormField,
  words: readonly string[],
  learned: LabelReading | null,
  previous: string,
): FieldReading {
  const isPart = words.length > 0 && words.every((word) => findTerms([word], 'parts').length > 0)
  const label = isPart ? undefined : readLabelKey(words, learned)
  const name = readName(wordsOf(field.name ?? ''))
  const token = tokens[lastToken(field)]
  if (token && label?.key === 'unknown') return { kind: 'unknown' }
  if (token) return { kind: 'key', key: token, other: undefined, isSure: true }
  const isOnlyPart = isPart || (!label && words.length <= 2 && findTerms(words, 'parts').length > 0)
  const isRefined =
    label && name && generic.has(label.key) && !generic.has(name.key) && name.key !== 'unknown'
  // A long label that says nothing known is a question; its name is a number or worse.
  const byName = !label && !isOnlyPart && words.length > 3 ? undefined : name?.key
  const byPart = isOnlyPart && dated.has(previous) ? previous : undefined
  const byType = { email: 'email', tel: 'phone' }[field.type ?? '']
  const key = (isRefined ? name.key : label?.key) ?? byName ?? byPart ?? byType
  if (key === undefined || key === 'unknown') return { kind: 'unknown' }
  const isContradicted = label && name && !isRefined && !generic.has(name.key)
  // What was learned of a label is sure where the name of the control says the same.
  const isSure = label?.key !== key || label.isSure || name?.key === key
  return { kind: 'key', key, other: isContradicted ? name.key : undefined, isSure }
}

/** Returns whether a label of a whole name asks for the family's first: "Surname, first name". */
function asksFamilyFirst(words: readonly string[]): boolean {
  const found = findTerms(words, 'fields')
  const [family, given] = ['familyName', 'givenName'].map(
    (key) => found.find((one) => one.key === key)?.from,
  )
  return family !== undefined && given !== undefined && family < given
}

/**
 * Reads the key of a field from its label and name. Of a box to tick, whether something still goes on is all that is
 * answered.
 *
 * @param label without hints of formats
 * @param languages of the form, the most likely first
 * @param previous key of the field before
 */
export function readFieldKey(
  field: FormField,
  label: string,
  languages: readonly string[],
  previous: string,
): FieldReading {
  const words = wordsOf(label)
  const learned = readWhole(label, languages)
  const yours = readYours(field, words, learned)
  if (yours) return { kind: 'yours', yours }
  if (field.type === 'file' || field.type === 'hidden') return { kind: 'unknown' }
  if (field.type !== 'checkbox') {
    const read = readKey(field, words, learned, previous)
    const isName = read.kind === 'key' && read.key === 'fullName'
    return isName && asksFamilyFirst(words) ? { ...read, key: 'familyFirst' } : read
  }
  const isCurrent =
    learned?.key === 'current' || findTerms(words, 'fields').some(({ key }) => key === 'current')
  return isCurrent
    ? { kind: 'key', key: 'current', other: undefined, isSure: true }
    : { kind: 'unknown' }
}
