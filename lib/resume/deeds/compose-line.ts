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
  /** Nouns of what is better the less there is of it: "errors". Made better, they are cut. */
  damage: string
  /** Answers that say how often, which stand without brackets: "six nights a week". */
  frequency: string
  /** Answers that say for whom. */
  recipients: string
  /** Words before those, and before what something was done with. */
  joins: readonly string[]
  /** Joins the last two items of a list. */
  and: string
  /** Words of a date without a year. */
  when: string
  /** Sentences that say what fell or rose, and how far; empty matches nothing. */
  results: Record<'reduced' | 'raised', string>
  /**
   * Orders of the parts of each kind, the first two that have all they need: `{0}` to `{3}` an answer, `{4}` and `{5}` what
   * fell and how far, `{6}` and `{7}` what rose, `{8}` a second answer that begins with a verb, `{9}` that behind "by";
   * `<…>` left out without its answer.
   */
  kinds: Record<DeedKind, readonly string[]>
  /** A job title with its employer (`{1}`), of a job that goes on and of one that has ended. */
  employment: readonly string[]
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

/** Returns an answer without the opening of a sentence, unless it is one about somebody, its blanks and its full stop. */
function trimAnswer(answer: string, known: Rules, isSentence: boolean): string {
  const { opening, unknown } = known
  const text = answer
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.;,]+$/, '')
  const isNone = !/[\p{L}\p{N}]/u.test(text) || new RegExp(`^(?:${unknown})$`, 'iu').test(text)
  if (isNone) return ''
  const found = isSentence ? null : startsWith(opening, text)
  return lowered((found && text.slice(found[0].length)) || text, known)
}

/** Returns an answer without the capital letter of a word that is known not to be a name. */
function lowered(text: string, known: Rules): string {
  const { determiners, prepositions } = known
  const isSmall = startsWith(determiners, text) || startsWith(prepositions, text)
  if (!/^\p{Lu}\p{Ll}/u.test(text) || !(isSmall || verbForm(text, known))) return text
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** Returns the form of the verb that an answer begins with behind a joining word; null if it begins with none. */
function verbForm(answer: string, { forms }: Rules): string | null {
  const [first = ''] = answer.split(' ', 1)
  for (const [pattern = '', replacement = ''] of forms) {
    const whole = new RegExp(`^(?:${pattern})$`, 'iu')
    if (!pattern.includes(' ') && whole.test(first))
      return first.replace(whole, replacement) || null
  }
  return null
}

/** Returns whether an answer to "When?" says when: a year, a month, a season. Always true where no rules know. */
export function saysWhen(answer: string, language: string): boolean {
  const known = rulesOf(language)
  const text = known ? trimAnswer(answer, known, false) : ''
  if (!known || text === '') return true
  const isYear = /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d\d?[./]\d\d(?!\d)|['’]\d\d(?!\d)/.test(text)
  return isYear || new RegExp(`(?<!\\p{L})(?:${known.when})(?!\\p{L})`, 'iu').test(text)
}

/** Returns the answers of a kind with what a line can be made of besides, in the places of `kinds`. */
function placed(kind: DeedKind, answers: DeedAnswers, known: Rules, language: string): string[] {
  const given = Array.from({ length: questionsPerDeed }, (_, at) => {
    const answer = answers[at] ?? ''
    const isMisplaced = kind === 'new' && at === 2 && !saysWhen(answer, language)
    return isMisplaced ? '' : trimAnswer(answer, known, kind === 'solved' && at === 0)
  })
  const [, how = '', , result = ''] = given
  const measured = (['reduced', 'raised'] as const).flatMap((way) => {
    const pattern = known.results[way]
    const found = pattern && new RegExp(`^${pattern}$`, 'iu').exec(result)
    return found ? [found[1] ?? '', found[2] ?? ''] : ['', '']
  })
  const isVerb = verbForm(how, known) !== null
  return [...given, ...measured, isVerb ? how : '', isVerb ? (formOf(how, known) ?? '') : '']
}

/** Returns the kind whose verb fits the first answer: what is better the less there is of it was cut. */
const fittingKind = (kind: DeedKind, first: string, { damage }: Rules): DeedKind =>
  kind === 'better' && new RegExp(`(?<!\\p{L})(?:${damage})`, 'iu').test(first) ? 'saved' : kind

/** Returns the order of parts asked for, among those whose needed answers are there. */
function patternOf(
  kind: DeedKind,
  given: readonly string[],
  known: Rules,
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
  const given = placed(kind, answers, known, language)
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
  if (form === 'list') return joinList(answer, known)
  return form === 'range' && new RegExp(change, 'iu').test(answer) ? first + answer : answer
}

/** Returns a list of short items with a word before the last one; any other answer as it is. */
function joinList(answer: string, { and }: Rules): string {
  const items = answer.split(/,\s+/)
  const isList = items.length > 2 && items.every((item) => item.split(' ').length < 4)
  if (!isList || new RegExp(`(?<!\\p{L})${and}(?!\\p{L})`, 'iu').test(answer)) return answer
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`
}

/** Returns the signs around an amount, or before whom or what something was done for or with. */
function aroundOf(form: string, text: string, known: Rules): readonly [string, string] {
  const isWhole = (words: string) => new RegExp(`^(?:${words})$`, 'iu').test(text)
  if (startsWith(known.prepositions, text) || isWhole(known.frequency)) return [' ', '']
  if (form === 'amount') return [' (', ')']
  const [forWhom = ' ', withWhat = ' '] = known.joins
  return [isWhole(known.recipients) ? forWhom : withWhat, '']
}

type Slot = { before: string; answer: string; form: string | undefined; isOptional: boolean }

function addAnswer(slot: Slot, given: readonly string[], known: Rules, add: Add) {
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
