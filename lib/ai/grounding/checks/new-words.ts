import { monthNamed } from '../../cv/month-names'
import type { CvIndex } from '../cv/grounds'
import type { Token } from '../reading/types'
import { type Evidence, type Reason, type ReasonKind, wordsJoint } from '../types'
import { isCompatible, isSmallWord } from './number-parts'
import { type Comparison, saysWords, wholeWords } from './types'

/** Minimum shared first letters of two forms of one word. */
const lettersAlike = 4

/** Maximum characters of the words in a question. */
const maxWords = 300

const saysSomething = ({ isContent, quantity }: Token) => isContent || quantity !== null

/** Returns runs of adjacent tokens as written. */
function stretchesOf(text: string, all: readonly Token[], isMeant: (token: Token) => boolean) {
  const stretches: { from: number; to: number }[] = []
  let isOpen = false
  for (const token of all) {
    const open = stretches.at(-1)
    if (!isMeant(token)) {
      // Small words between two new words belong to the run.
      if (saysSomething(token) || token.kind === 'sign') isOpen = false
    } else if (isOpen && open) open.to = token.to
    else {
      stretches.push({ from: token.from, to: token.to })
      isOpen = true
    }
  }
  return stretches.map(({ from, to }) => wholeWords(text, from, to))
}

/** Returns true if a word is the month of a date in the CV. */
const isDatedMonth = ({ folded }: Token, { grounds }: Comparison) => {
  const month = monthNamed(folded)
  return month !== null && grounds.months.has(month)
}

const ask = (kind: ReasonKind, words: readonly string[], place: string | null = null): Reason[] =>
  words.map((one) => ({ kind, verdict: 'confirm', words: one, place }))

/** Returns the place of the CV with a word or another form of it; null without one. */
function placeNaming(
  { places, placeOfStem }: CvIndex,
  { folded, stem, text }: Token,
): string | null {
  const like = placeOfStem.get(stem)
  const isLike = like?.reading.tokens.some((token) =>
    token.folded.startsWith(folded.slice(0, lettersAlike)),
  )
  const place = isLike ? like : places.find(({ reading }) => saysWords(reading.text, text))
  return place?.place ?? null
}

/** Returns true if no licensing text has a token's value or any form of its word. */
function isNew(token: Token, comparison: Comparison): boolean {
  const { own, ownStems } = comparison
  const { quantity, kind, isFunction, stem, text } = token
  if (quantity) {
    // "one" alone is not a count.
    if (quantity.value === 1 && isSmallWord(token)) return false
    return !own.some(({ reading }) =>
      reading.tokens.some((other) => other.quantity?.value === quantity.value),
    )
  }
  if (kind !== 'word' || isFunction || ownStems.has(stem)) return false
  return (
    !isDatedMonth(token, comparison) && !own.some(({ reading }) => saysWords(reading.text, text))
  )
}

/**
 * Returns questions about words that no licensing text has: some are elsewhere in the CV, others nowhere.
 *
 * @param told reasons that already name words
 */
function askNew(comparison: Comparison, told: readonly Reason[]): Reason[] {
  const { after, own, cv } = comparison
  const placeOf = new Map<Token, string | null>()
  const isTold = ({ text }: Token) => told.some(({ words }) => saysWords(words, text))
  const open = after.tokens.filter((token) => isNew(token, comparison) && !isTold(token))
  for (const token of open) {
    placeOf.set(token, token.quantity ? null : placeNaming(cv, token))
    // A number reported with another thing is reported with its own words.
    const next = after.tokens[token.index + 1]
    const isMoved = token.quantity && own.some(({ reading }) => saysWords(reading.text, token.text))
    if (isMoved && next?.kind === 'word') placeOf.set(next, null)
    else if (isMoved) placeOf.delete(token)
  }
  return [...new Set(placeOf.values())].flatMap((place) => {
    const runs = stretchesOf(after.text, after.tokens, (token) => placeOf.get(token) === place)
    return ask(place === null ? 'word' : 'elsewhere', runs, place)
  })
}

/** Returns the removed words of the replaced text, run by run; none where nothing is replaced. */
function wordsGone({ after, own, edit }: Comparison): string[] {
  const [before] = edit.before === '' ? [] : own
  const stems = new Set(after.tokens.map(({ stem }) => stem))
  // "85 000 €" and "85 000 euros", "three" and "3"; "one" is also an article.
  const isKept = (token: Token) =>
    stems.has(token.stem) ||
    (token.quantity !== null && token.quantity.value === 1 && isSmallWord(token)) ||
    after.tokens.some(
      ({ quantity }) => quantity && token.quantity && isCompatible(token.quantity, quantity),
    )
  return before
    ? stretchesOf(
        before.reading.text,
        before.reading.tokens,
        (token) => saysSomething(token) && !isKept(token),
      )
    : []
}

/** Returns questions about removed words, or about the whole text if the same words are in another order. */
const askGone = ({ after }: Comparison, gone: readonly string[]): Reason[] =>
  gone.length > 0 ? ask('loss', gone) : ask('combination', [after.text.replace(/[.]+$/, '')])

/** Returns true if a text is the replaced one, word by word in its order, with others put in. */
function isAddition({ after, own, edit }: Comparison): boolean {
  const [before] = edit.before === '' ? [] : own
  if (!before) return false
  const words = before.reading.tokens.filter(({ kind }) => kind !== 'sign')
  let at = 0
  for (const { stem } of after.tokens) if (words[at]?.stem === stem) at++
  return at === words.length
}

/** Marks reasons about words that are only put into a text that stays as it was: it says more than it did. */
const asAdded = (reasons: readonly Reason[]): Reason[] =>
  reasons.map((reason) =>
    reason.kind === 'word' || reason.kind === 'elsewhere'
      ? { ...reason, kind: 'extent', place: null }
      : reason,
  )

/** Kinds of facts, most urgent first. */
const urgency: readonly ReasonKind[] = [
  'number',
  'unit',
  'period',
  'title',
  'qualification',
  'level',
  'role',
  'skill',
  'name',
  'elsewhere',
  'negation',
  'restriction',
  'loss',
  'limit',
  'extent',
  'word',
  'combination',
]

/** Merges the reasons of one kind; keeps the place if all have the same. */
function join(kind: ReasonKind, reasons: readonly Reason[]): Reason {
  const words = [...new Set(reasons.map((reason) => reason.words))]
  const places = new Set(reasons.map(({ place }) => place))
  return {
    kind,
    verdict: 'confirm',
    words: words
      .filter((one) => !words.some((other) => other !== one && other.includes(one)))
      .join(wordsJoint)
      .slice(0, maxWords),
    place: places.size === 1 ? (reasons[0]?.place ?? null) : null,
  }
}

/**
 * Returns the questions about a text that is not the person's own words: one reason per kind of fact, most serious
 * first. Each names only words for which its sentence is true.
 */
export function askAbout(comparison: Comparison, reasons: readonly Reason[]): Reason[] {
  const { after, own } = comparison
  const isSaid = ({ kind, words }: Reason) =>
    kind === 'restriction'
      ? saysWords(after.text, words)
      : kind === 'negation' && own.some(({ reading }) => saysWords(reading.text, words))
  const hard = reasons.filter((reason) => reason.verdict === 'confirm' && !isSaid(reason))
  const gone = wordsGone(comparison)
  const fresh = askNew(comparison, reasons)
  // "Three of eleven" for a lost "three".
  const whole = hard.map((reason) => {
    const run = gone.find((words) => saysWords(words, reason.words))
    return reason.kind === 'restriction' && run ? { ...reason, words: run } : reason
  })
  const asked = [...whole, ...(isAddition(comparison) ? asAdded(fresh) : fresh)]
  const all = asked.length > 0 ? asked : askGone(comparison, gone)
  return urgency.flatMap((kind) => {
    const same = all.filter((reason) => reason.kind === kind)
    return same.length > 0 ? [join(kind, same)] : []
  })
}

/** Returns the places of words that the CV contains, run by run. */
export function findEvidence({ after, own, heads }: Comparison): Evidence[] {
  const sources = [...own, ...heads].map(({ reading, place }) => ({
    place,
    stems: new Set(reading.tokens.map(({ stem }) => stem)),
  }))
  const evidence: { from: number; to: number; place: string }[] = []
  for (const token of after.tokens.filter(saysSomething)) {
    const holders = sources.filter(({ stems }) => stems.has(token.stem))
    const open = evidence.at(-1)
    const place = holders.find((one) => one.place === open?.place)?.place ?? holders[0]?.place
    if (!place) continue
    const isNext =
      open?.place === place &&
      !after.tokens.some(
        (other) => other.from > open.to && other.to < token.from && saysSomething(other),
      )
    if (isNext && open) open.to = token.to
    else evidence.push({ from: token.from, to: token.to, place })
  }
  return evidence.map(({ from, to, place }) => ({ words: after.text.slice(from, to), place }))
}
