import rules from '@/dist/languages/deeds.json' with { type: 'json' }

/** Kind of a deed, chosen by its person: the verb of its line comes from it. */
export const deedKinds = ['most', 'saved', 'led', 'better', 'new', 'solved'] as const
export type DeedKind = (typeof deedKinds)[number]

/** Answers to the questions of a kind, in their order; empty for those that were left out. */
export type DeedAnswers = readonly string[]

/** Number of questions of each kind. */
export const questionsPerDeed = 4

/** Part of a line: words that its person typed, or those between them. */
export type LinePart = { text: string; isTyped: boolean }

type Rules = {
  /** Words at the start of an answer that a CV leaves out, such as "I". */
  opening: string
  /** Words that already join an answer to what is before it. */
  prepositions: string
  /** Words that stand without a joining word, such as "every". */
  adverbs: string
  /** Answers that say that there is none. */
  unknown: string
  determiners: string
  /** Says that an answer has several verbs, of which a form would change one. */
  several: string
  /** A change without its first word, and that word. */
  range: readonly string[]
  /** Words of a comparison, which stands at the end of a line instead of behind "by". */
  comparison: string
  /** End of a plural: a number stands before it. */
  plural: string
  /** Signs before and behind an answer whose form no rule knows. */
  unformed: readonly string[]
  /** Patterns of whole words with the form that they take behind a joining word. */
  forms: readonly (readonly string[])[]
  /** One or two orders of the parts of each kind: `{0}` an answer, `<…>` left out without its answer. */
  kinds: Record<DeedKind, readonly string[]>
}

type RuledLanguage = keyof typeof rules

/** Returns whether lines are made by rules in a language; a BCP 47 tag. Others have one field for a line in own words. */
export const hasLineRules = (language: string): boolean => rulesOf(language) !== null

function rulesOf(language: string): Rules | null {
  const [primary = ''] = language.toLowerCase().split('-')
  return Object.hasOwn(rules, primary) ? rules[primary as RuledLanguage] : null
}

const startsWith = (words: string, text: string) =>
  new RegExp(`^(?:${words})(?:(?<=['’])|(?!\\p{L}))\\s*`, 'iu').exec(text)

/** Returns an answer without the opening, blanks and full stop of a sentence. */
function trimAnswer(answer: string, { opening, unknown }: Rules): string {
  const text = answer
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.;,]+$/, '')
  const isNone = !/[\p{L}\p{N}]/u.test(text) || new RegExp(`^(?:${unknown})$`, 'iu').test(text)
  if (isNone) return ''
  const found = startsWith(opening, text)
  return (found && text.slice(found[0].length)) || text
}

/** Returns the form of an answer behind a joining word; null if no rule knows it. */
function formOf(answer: string, { forms, several }: Rules): string | null {
  if (new RegExp(several, 'iu').test(answer)) return null
  const [first = ''] = answer.split(' ', 1)
  for (const [pattern = '', replacement = ''] of forms) {
    const whole = new RegExp(`^(?:${pattern})$`, 'iu')
    // Forms with a blank are of whole answers, others of the first word.
    if (whole.test(answer)) return answer.replace(whole, replacement)
    if (whole.test(first)) return first.replace(whole, replacement) + answer.slice(first.length)
  }
  return /ing$/.test(first) ? answer : null
}

const capitalised = (text: string) =>
  /^\p{Ll}(?!\p{Lu})/u.test(text) ? (text[0] ?? '').toUpperCase() + text.slice(1) : text

/** Returns who was led with their number: "6 nurses", "the night shift (6)". */
function withCount(whom: string, count: string, { determiners, plural }: Rules): string {
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
  const given = Array.from({ length: questionsPerDeed }, (_, at) =>
    trimAnswer(answers[at] ?? '', known),
  )
  const pattern = known.kinds[kind][order]
  const isTurned = order === 1 && pattern?.startsWith('{3}')
  // Turned round it would begin with a word that joins it to nothing.
  if (isTurned && startsWith(known.prepositions, given[3] ?? '')) return null
  const required = pattern?.replace(/<[^>]*>/g, '').match(/(?<=\{)\d/g) ?? []
  if (!pattern || required.some((at) => given[Number(at)] === '')) return null
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
function isInPlace(form: string | undefined, amount: string, { comparison }: Rules): boolean {
  if (form !== 'range' && form !== 'result') return true
  const isComparison = new RegExp(`(?<!\\p{L})(?:${comparison})(?!\\p{L})`, 'iu').test(amount)
  return isComparison === (form === 'result')
}

type Add = (text: string, isTyped: boolean) => void

function addPiece(piece: string, given: readonly string[], known: Rules, add: Add) {
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
  known: Rules,
): string | null {
  const [change = '', first = ''] = known.range
  if (form === 'form') return formOf(answer, known)
  if (form === 'count') return withCount(answer, given[1] ?? '', known)
  return form === 'range' && new RegExp(change, 'iu').test(answer) ? first + answer : answer
}

type Slot = { before: string; answer: string; form: string | undefined; isOptional: boolean }

function addAnswer(slot: Slot, given: readonly string[], known: Rules, add: Add) {
  const { before, answer, form, isOptional } = slot
  const formed = answerIn(form, answer, given, known)
  const text = formed ?? answer
  const isWord = isOptional && /\p{L}/u.test(before)
  const isJoined = isOptional && /[\p{L}:,]/u.test(before) && startsWith(known.prepositions, text)
  const isAdverb = isWord && form !== 'whom' && startsWith(known.adverbs, text) !== null
  if (isJoined || isAdverb) {
    add(' ', false)
    add(text, true)
    return
  }
  const [open = '', close = ''] = formed === null ? known.unformed : [before]
  add(open, false)
  add(text, true)
  add(close, false)
}
