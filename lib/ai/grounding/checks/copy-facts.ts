import type { Overlay } from '../align/copy-of'
import { hasWord, initialsOf } from '../cv/grounds'
import type { MarkKind } from '../language/types'
import type { Reading, Token } from '../reading/types'
import type { Reason } from '../types'
import { checkAdditions } from './copy-additions'
import { isDeed } from './mark-targets'
import { type Comparison, hasMark, isInGroup, isKindOfName, reasonAbout } from './types'

/** From this share of words on a text is its source with something changed, not one written anew. */
export const minShareOfCopy = 0.6
/** The same for a sentence of a letter, which says a part of a place in words of its own. */
const minShareOfPart = 0.7

/** Small words whose going says more than before. */
const limiting: ReadonlySet<MarkKind> = new Set([
  'quantifier',
  'negation',
  'exception',
  'restriction',
  'condition',
  'hedge',
  'attended',
  'plan',
  'progress',
  'possible',
  'shared',
  'under',
])

const isAcronym = ({ text }: Token) =>
  /^\p{Lu}[\p{L}]{1,7}s?$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text)

/** Runs of words in a text whose first letters are an acronym. */
function runsOf(acronym: Token, words: readonly Token[]): Token[][] {
  const letters = acronym.text.replace(/s$/, '').toLowerCase()
  return words.flatMap((_, at) => {
    const run = words.slice(at, at + letters.length)
    return initialsOf(run) === letters ? [run] : []
  })
}

/** Words of the source that say what an acronym says, or the acronym of words, where the other one stays. */
function abbreviated({ after, source }: Comparison): ReadonlySet<number> {
  const wordsOf = (tokens: readonly Token[]) => tokens.filter(({ kind }) => kind === 'word')
  const theirs = wordsOf(source.reading.tokens)
  const mine = wordsOf(after.tokens)
  const long = mine.filter(isAcronym).flatMap((token) => runsOf(token, theirs).flat())
  const short = theirs.filter((token) => isAcronym(token) && runsOf(token, mine).length > 0)
  return new Set([...long, ...short].map(({ index }) => index))
}

/** Words of the source that went and stand side by side in it. */
function runsOfLeft({ left }: Overlay, { tokens }: Reading): Token[][] {
  const runs: Token[][] = []
  for (const token of left) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const between = last ? tokens.slice(last.index + 1, token.index) : []
    const goesOn = last?.sentence === token.sentence && between.every(({ kind }) => kind === 'sign')
    if (run && goesOn) run.push(token)
    else runs.push([token])
  }
  return runs
}

const isLimiting = (token: Token, reading: Reading) =>
  token.marks.some(({ kind }) => limiting.has(kind)) && isDeed(reading, token)

/** Returns whether a token says who else did it, when, why or on which terms: such words are no part of a list. */
const isTurning = ({ marks }: Token) =>
  marks.some(({ kind }) => kind === 'by' || kind === 'order' || kind === 'cause' || kind === 'with')

/** A part of a list that can go: a deed of its own, or a thing where nothing counts how much the list is. */
function isListPart(run: readonly Token[], { source, lexicon }: Comparison): boolean {
  const { tokens } = source.reading
  const isJoin = (token: Token | undefined) =>
    token !== undefined && (token.text === ',' || lexicon.joins.has(token.folded))
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return false
  const isJoined =
    isJoin(first) ||
    isJoin(last) ||
    isJoin(tokens[first.index - 1]) ||
    isJoin(tokens[last.index + 1])
  if (!isJoined || run.some((token) => isLimiting(token, source.reading) || isTurning(token)))
    return false
  const isCounted = tokens.some(
    ({ quantity, sentence, index }) =>
      quantity && sentence === first.sentence && (index < first.index || index > last.index),
  )
  const { segments } = source.reading
  return run.some(({ segment, index }) => segments[segment]?.verb === index) || !isCounted
}

/** "in Arnby", "with Excel" at the end: a name that says where or with what narrows nothing that is claimed. */
function isNameBehind(run: readonly Token[], { source, copyOf }: Comparison): boolean {
  const next = source.reading.tokens[(run.at(-1)?.index ?? 0) + 1]
  const isLast = !next || next.kind === 'sign'
  const isName = (token: Token, at: number) =>
    token.isNameShaped || token.isFunction || (token.quantity && run[at - 1]?.isNameShaped)
  return (isLast || copyOf === 'part') && run.every(isName)
}

/** Whether what went is a sentence as a whole, a part of a list, or a name at the end. */
function isWhole(run: readonly Token[], comparison: Comparison): boolean {
  const { tokens } = comparison.source.reading
  const gone = new Set(run.map(({ index }) => index))
  const isSentence = tokens.every(
    ({ kind, sentence, index }) =>
      sentence !== run[0]?.sentence || kind === 'sign' || gone.has(index),
  )
  return isSentence || isListPart(run, comparison) || isNameBehind(run, comparison)
}

/** Whether a number that went is said by another: "24 hours" by "a day", "one" by the thing alone. */
function isNumberSaid({ index, quantity }: Token, { after, source }: Comparison): boolean {
  if (!quantity) return false
  if (quantity.raw === 1) return !isPart(source.reading.tokens[index + 1])
  return after.tokens.some(
    (other) =>
      other.quantity?.raw === quantity.raw ||
      other.quantity?.value === quantity.value ||
      (quantity.unit === 'time' && hasMark(other, 'period')),
  )
}

/** "one of the sites", "einer von fünf": a part of what follows. */
const isPart = (next: Token | undefined) =>
  next !== undefined && /^(?:of|out of|von|der|de|des|du|di|dei|delle|dos|das)$/.test(next.folded)

/** Returns whether a token is the verb of its clause without a word that takes it back: the thing alone says less. */
function isBareDeed({ index, segment, marks }: Token, { source }: Comparison): boolean {
  const home = source.reading.segments[segment]
  if (marks.length > 0 || home?.verb !== index || home.link === 'verb') return false
  return !home.tokens.some((other) => other.isContent && other.index < index)
}

/** Who began something has not done it. */
const beginning =
  /^(?:start|began|begun|begin|beginn|begonn|begann|commenc|entam|debut|empec|empez|comenc|comenz|inici|iniz|cominc|comec)/

/** Who somebody is stands at the top of the CV, too: a summary need not say it again. */
const isOwnTitle = (token: Token, { cv, entry, source }: Comparison) =>
  entry === null &&
  token.quantity === null &&
  !isLimiting(token, source.reading) &&
  cv.places.some((place) => place.place === 'basics/label' && hasWord(place, token))

/**
 * A text that is its source with something changed: whatever was left out of a clause that still stands must be
 * harmless by the tables, or the person is asked (promise 2). What narrowed the rest need not be known as such.
 */
export function checkCopies(comparison: Comparison): Reason[] {
  const { after, source, words } = comparison
  const { overlay } = comparison
  const isPart = comparison.copyOf === 'part'
  if (!overlay || overlay.share < (isPart ? minShareOfPart : minShareOfCopy)) return []
  const used = new Set(overlay.kept.map(([, { segment }]) => segment))
  const came = new Set(overlay.came.map(({ index }) => index))
  const whole = new Set(
    runsOfLeft(overlay, source.reading)
      .filter((run) => isWhole(run, comparison))
      .flatMap((run) => run.map(({ index }) => index)),
  )
  const long = abbreviated(comparison)
  // What stands for a word of its own cannot stand for the one beside it, too.
  const isSaid = (token: Token) =>
    token.quantity
      ? isNumberSaid(token, comparison)
      : (words.targets[token.index] ?? []).some(
          (at) => came.has(at) || after.tokens[at]?.stem === token.stem,
        )
  const isHeavy = (token: Token) =>
    (token.quantity !== null && !token.quantity.isOrdinal) ||
    (beginning.test(token.folded) && !after.tokens.some(({ folded }) => beginning.test(folded))) ||
    (token.isContent && !token.isNeutral && !token.isLight && !isBareDeed(token, comparison)) ||
    token.marks.some(
      ({ kind }) =>
        isLimiting(token, source.reading) &&
        limiting.has(kind) &&
        !(kind === 'shared' && isInGroup(after)) &&
        !source.reading.tokens[token.index + 1]?.quantity &&
        !after.tokens.some((other) => hasMark(other, kind)),
    )
  const lost = overlay.left.filter(
    (token) =>
      isHeavy(token) &&
      !isSaid(token) &&
      !isOwnTitle(token, comparison) &&
      !isKindOfName(token, comparison) &&
      !whole.has(token.index) &&
      !long.has(token.index) &&
      (!isPart || used.has(token.segment)),
  )
  const doubled = overlay.came.filter((token) => {
    const found = words.sources[token.index] ?? []
    const theirs = found.flatMap((at) => source.reading.tokens[at] ?? [])
    return (
      token.isContent &&
      !token.isNeutral &&
      !token.isLight &&
      theirs.length > 0 &&
      theirs.every(
        ({ stem, index }) =>
          stem !== token.stem && (words.targets[index] ?? []).some((at) => !came.has(at)),
      )
    )
  })
  return [
    ...lost.map((token) =>
      reasonAbout(
        'restriction',
        'confirm',
        source.reading.text,
        [token],
        source.placeAt(token.from),
      ),
    ),
    ...(isPart ? [] : checkAdditions(overlay, comparison)),
    ...doubled.map((token) => reasonAbout('word', 'confirm', after.text, [token])),
  ]
}
