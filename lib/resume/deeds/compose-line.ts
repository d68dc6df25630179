import { type DeedAnswers, type DeedKind, type LineRules, rulesOf, startsWith } from './line-rules'
import { formOf, placeAnswers } from './read-answers'

/** Part of a line: words that its person typed, or those between them. */
export type LinePart = { text: string; isTyped: boolean }

/**
 * Returns the kind whose verb fits the first answer: what is better the less there is of it was cut, and an answer with a
 * verb of its own needs no other. A problem is told with one.
 */
function fittingKind(kind: DeedKind, first: string, { damage, ownVerb }: LineRules): DeedKind {
  const hasVerb = new RegExp(`^(?:${ownVerb})$`, 'u').test(lowerFirst(first))
  if (hasVerb && kind !== 'solved') return 'most'
  const isDamage = new RegExp(`(?<!\\p{L})(?:${damage})`, 'iu').test(first)
  return kind === 'better' && isDamage ? 'saved' : kind
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** Returns the order of parts asked for, among those whose needed answers are there. */
function patternOf(
  kind: DeedKind,
  given: readonly string[],
  known: LineRules,
  order: 0 | 1,
): string | undefined {
  const fits = (pattern: string) => {
    // It would begin with a word that joins it to nothing.
    if (pattern.startsWith('{3}') && startsWith(known.prepositions, given[3] ?? '')) return false
    const required = pattern.replace(/<[^>]*>/g, '').match(/(?<=\{)\d/g) ?? []
    return required.every((at) => given[Number(at)] !== '')
  }
  return known.kinds[fittingKind(kind, given[0] ?? '', known)].filter(fits)[order]
}

const capitalised = (text: string) =>
  /^\p{Ll}(?!\p{Lu})/u.test(text) ? (text[0] ?? '').toUpperCase() + text.slice(1) : text

/** Returns who was led with their number: "6 nurses", "the night shift (6)". */
function withCount(whom: string, count: string, { determiners, plural }: LineRules): string {
  if (count === '' || count === '1') return whom
  const isPlural = new RegExp(`${plural}$`, 'iu').test(whom) && !startsWith(determiners, whom)
  return isPlural && /^\d+$/.test(count) ? `${count} ${whom}` : `${whom} (${count})`
}

/**
 * Makes the line of a deed from answers alone: the verb comes from the kind, everything else was typed. Null where the
 * language has no rules or the first answer is missing.
 *
 * @param language BCP 47 tag of the CV
 * @param order 0, or 1 for the other order where it needs no more than the answers given
 */
export function composeLine(
  kind: DeedKind,
  answers: DeedAnswers,
  language: string,
  order: 0 | 1 = 0,
): LinePart[] | null {
  const known = rulesOf(language)
  if (!known) return null
  const given = placeAnswers(kind, answers, known, language)
  const pattern = patternOf(kind, given, known, order)
  if (!pattern) return null
  const parts: LinePart[] = []
  const add = (text: string, isTyped: boolean) => {
    if (text === '') return
    const shown = parts.length === 0 ? capitalised(text) : text
    parts.push({ text: shown, isTyped })
  }
  for (const piece of pattern.match(/<[^>]*>|[^<]+/g) ?? []) addPiece(piece, given, known, add)
  return parts
}

/** Returns whether an amount belongs into a slot: a comparison at the end, any other behind its joining word. */
function isInPlace(form: string | undefined, amount: string, { comparison }: LineRules): boolean {
  if (form !== 'range' && form !== 'result') return true
  const isComparison = new RegExp(`(?<!\\p{L})(?:${comparison})(?!\\p{L})`, 'iu').test(amount)
  return isComparison === (form === 'result')
}

type Add = (text: string, isTyped: boolean) => void

function addPiece(piece: string, given: readonly string[], known: LineRules, add: Add) {
  const isOptional = piece.startsWith('<')
  const inside = isOptional ? piece.slice(1, -1) : piece
  let at = 0
  for (const slot of inside.matchAll(/\{(\d)(?::(\w+))?\}/g)) {
    const answer = isInPlace(slot[2], given[1] ?? '', known) ? (given[Number(slot[1])] ?? '') : ''
    if (isOptional && answer === '') return
    const before = inside.slice(at, slot.index)
    at = slot.index + slot[0].length
    addAnswer({ before, answer, form: slot[2], isOptional }, given, known, add)
  }
  add(inside.slice(at), false)
}

/** Returns an answer in the form of its slot; null if no rule knows it. */
function answerIn(
  form: string | undefined,
  answer: string,
  given: readonly string[],
  known: LineRules,
): string | null {
  const [change = '', first = ''] = known.range
  if (form === 'form') return formOf(answer, known)
  if (form === 'count') return withCount(answer, given[1] ?? '', known)
  if (form === 'list') return joinList(answer, known)
  return form === 'range' && new RegExp(change, 'iu').test(answer) ? first + answer : answer
}

/** Returns a list of short items with a word before the last one; any other answer as it is. */
function joinList(answer: string, { and }: LineRules): string {
  const items = answer.split(/,\s+/)
  const isList = items.length > 2 && items.every((item) => item.split(' ').length < 4)
  if (!isList || new RegExp(`(?<!\\p{L})${and}(?!\\p{L})`, 'iu').test(answer)) return answer
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`
}

/** Returns the signs around an amount, or before whom or what something was done for or with. */
function aroundOf(form: string, text: string, known: LineRules): readonly [string, string] {
  const isWhole = (words: string) => new RegExp(`^(?:${words})$`, 'iu').test(text)
  if (startsWith(known.prepositions, text) || isWhole(known.frequency)) return [' ', '']
  if (form === 'amount') return [' (', ')']
  const [forWhom = ' ', withWhat = ' '] = known.joins
  return [isWhole(known.recipients) ? forWhom : withWhat, '']
}

type Slot = { before: string; answer: string; form: string | undefined; isOptional: boolean }

function addAnswer(slot: Slot, given: readonly string[], known: LineRules, add: Add) {
  const { before, answer, form, isOptional } = slot
  if (form === 'amount' || form === 'with') {
    const [start, end] = aroundOf(form, answer, known)
    add(start, false)
    add(answer, true)
    add(end, false)
    return
  }
  const formed = answerIn(form, answer, given, known)
  const text = formed ?? answer
  const isWord = isOptional && /\p{L}/u.test(before)
  const isJoined = isOptional && /[\p{L}:,]/u.test(before) && startsWith(known.prepositions, text)
  const isAdverb = isWord && form !== 'whom' && startsWith(known.adverbs, text) !== null
  if (isJoined || isAdverb) {
    // The words before the joining one stay: "solved".
    add(`${before.replace(/\s*\S+\s*$/, '')} `, false)
    add(text, true)
    return
  }
  const [open = '', close = ''] = formed === null ? known.unformed : [before]
  add(open, false)
  add(text, true)
  add(close, false)
}
