import { saysSame } from '../align/match-words'
import type { Reading, Token } from '../reading/types'
import type { Reason, ReasonKind } from '../types'
import { countedWords, isPeriodThere, limitOf, periodsOf } from './around-number'
import { isWhole } from './list-facts'
import type { Comparison } from './types'

export type Problem = { kind: ReasonKind; verdict: Reason['verdict'] }

const limitVerdicts: Readonly<Record<string, Readonly<Record<string, Reason['verdict'] | null>>>> =
  {
    none: { about: null, exactly: null, atLeast: 'block', more: 'block' },
    more: { atLeast: null, less: 'block', atMost: 'block' },
    atLeast: { less: 'block', atMost: 'block' },
    atMost: { more: 'block', atLeast: 'block' },
    less: { more: 'block', atLeast: 'block' },
  }

function limitProblem(source: string, after: string): Problem | null {
  if (source === after) return null
  const verdict = limitVerdicts[source]?.[after]
  if (verdict === null) return null
  return { kind: 'limit', verdict: verdict ?? 'confirm' }
}

const spans =
  /^(?:terms|seasons|semesters|sessions|quarters|stages|rounds|visits|phases|sites|locations)$/

/** Returns the order that the words before a year give it: its end (`until`), its beginning (`since`), else `in`. */
function whenOf(reading: Reading, year: Token): string {
  // "from 2017 to 2019" and "between 2017 and 2019" are one stretch.
  const isSpan = [-3, -2, 2, 3].some(
    (step) => reading.tokens[year.index + step]?.quantity?.unit === 'year',
  )
  if (isSpan) return 'in'
  for (const back of [1, 2]) {
    const marks = reading.tokens[year.index - back]?.marks ?? []
    const order = marks.find(({ kind }) => kind === 'order')
    if (order) return order.value === 'while' ? 'in' : order.value
    if (marks.some(({ kind, value }) => kind === 'limit' && value === 'atMost')) return 'until'
    // "de 2022" and "del 2022" say no more than "in".
    const word = reading.tokens[year.index - back]?.folded ?? ''
    const isFrom = marks.some(({ kind }) => kind === 'from') && !/^d/.test(word)
    if (isFrom || marks.some(({ kind, value }) => kind === 'limit' && value === 'atLeast'))
      return 'since'
  }
  return 'in'
}

function whenProblem(source: string, after: string): Problem | null {
  if (source === after) return null
  const isTurned = source !== 'in' && after !== 'in'
  return { kind: 'order', verdict: isTurned ? 'block' : 'confirm' }
}

/** "never more than" is "at most": beside a negation no limit is certain. */
function withNegation(problem: Problem | null, { after, source }: Comparison): Problem | null {
  const isNegated = [...after.tokens, ...source.reading.tokens].some(({ marks }) =>
    marks.some(({ kind }) => kind === 'negation'),
  )
  return problem && isNegated ? { ...problem, verdict: 'confirm' } : problem
}

/** "over three years" is a stretch of time there, not a limit. */
const spanLimit = (reading: Reading, number: Token) => {
  const limit = limitOf(reading, number)
  const isSpan = countedWords(reading, number).some(({ folded }) => spans.test(folded))
  return limit === 'over' || (isSpan && limit === 'more') ? 'none' : limit
}

/** Every period that a text names, wherever it stands. */
const periodsIn = (reading: Reading) =>
  reading.tokens
    .filter((token) => isPeriodThere(reading, token))
    .flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'period').map(({ value }) => value))

function periodProblem(
  source: readonly string[],
  after: readonly string[],
  comparison: Comparison,
): Problem | null {
  const isExchanged =
    source.length > 0 && after.length > 0 && !source.some((period) => after.includes(period))
  if (isExchanged) return { kind: 'period', verdict: 'block' }
  const mine = periodsIn(comparison.after)
  const theirs = periodsIn(comparison.source.reading)
  const lost = source.filter((period) => !mine.includes(period))
  const come = after.filter((period) => !theirs.includes(period))
  if (lost.length > 0 && come.length > 0) return { kind: 'period', verdict: 'block' }
  return lost.length + come.length > 0 ? { kind: 'period', verdict: 'confirm' } : null
}

/** Whether the very word stands with another number: "7 vans" and "38 trucks" are no "38 vans", whatever else trucks are. */
const isOfOther = (head: Token, number: Token, own: readonly Token[], source: Reading) =>
  !own.some(({ stem }) => stem === head.stem) &&
  source.tokens.some(
    (other) =>
      other.quantity?.unit === '' &&
      other.index !== number.index &&
      other.quantity.value !== number.quantity?.value &&
      !isBeside(source, number, other) &&
      nounsOf(source, other).some(({ stem }) => stem === head.stem),
  )

/** "18 of 25 jobs", "40 to 60 jobs": two numbers of one thing. */
const isBeside = ({ tokens }: Reading, a: Token, b: Token) =>
  tokens
    .slice(Math.min(a.index, b.index) + 1, Math.max(a.index, b.index))
    .every(({ isContent, isNeutral }) => !isContent || isNeutral)

const person = /^(?:people|persons|personen|personnes|personas|pessoas|persone)$/

/** Returns the nouns that a number counts, people among them. */
function nounsOf(reading: Reading, number: Token): Token[] {
  const next = reading.tokens[number.index + 1]
  return next && person.test(next.folded) ? [next] : countedWords(reading, number)
}

/** Groups that people are counted in: "15 staff" is a team of 15. */
function countedProblem(a: Token, b: Token, comparison: Comparison): Problem | null {
  const { after, source, lexicon, words } = comparison
  if (a.quantity?.unit !== '' || a.quantity.isName || b.quantity?.unit === 'year') return null
  const mine = countedWords(after, a)
  const theirs = countedWords(source.reading, b, true)
  const head = lexicon.table.isHeadFirst ? mine[0] : mine.at(-1)
  const noun = head ?? nounsOf(after, a)[0]
  if (noun && theirs.length > 0 && isOfOther(noun, b, theirs, source.reading))
    return { kind: 'counted', verdict: 'confirm' }
  if (mine.length === 0 || theirs.length === 0) return null
  const isIn = (word: Token, list: readonly Token[]) =>
    (words.sources[word.index] ?? []).some((at) => list.some(({ index }) => index === at))
  if (head !== undefined && isIn(head, theirs)) return null
  // A word that the source has not is asked for by itself.
  if (
    comparison.isRewritten &&
    mine.every(({ index }) => (words.sources[index] ?? []).length === 0)
  )
    return null
  if (comparison.isRewritten && countedWords(after, a, true).some((word) => isIn(word, theirs)))
    return null
  const sharesAny = mine.some((word) => isIn(word, theirs))
  // Every word stands in the source, and one of them with this number: said in another order.
  if (sharesAny && mine.every((word) => (words.sources[word.index] ?? []).length > 0)) return null
  // Certain only where the noun stands with another number of the source.
  const isOfAnother = source.reading.tokens.some(
    (other) =>
      other.quantity &&
      other.index !== b.index &&
      other.quantity.value !== b.quantity?.value &&
      countedWords(source.reading, other).some((word) => saysSame(word, head ?? a)),
  )
  return { kind: 'counted', verdict: isOfAnother && !sharesAny ? 'block' : 'confirm' }
}

function directionProblem(
  a: Token,
  b: Token,
  { after, source, lexicon }: Comparison,
): Problem | null {
  const before = (token: Token, tokens: readonly Token[]) => {
    for (const back of [1, 2, 3]) {
      const one = tokens[token.index - back]
      if (!one || one.isContent || one.kind !== 'word') return []
      const kinds = one.marks
        .map(({ kind }) => kind)
        .filter((kind) => kind === 'by' || kind === 'from' || kind === 'to')
      if (kinds.length > 0) return kinds
    }
    return []
  }
  // A place or a receiver has no direction; shares, sums and times that change have one.
  if (!a.quantity || a.quantity.unit === '' || a.quantity.unit === 'year') return null
  const mine = before(a, after.tokens)
  const theirs = before(b, source.reading.tokens)
  if (mine.length === 0 || theirs.length === 0 || mine.some((kind) => theirs.includes(kind)))
    return null
  // The small words of Romance languages say too much at once to be certain.
  return { kind: 'direction', verdict: lexicon.table.isHeadFirst ? 'confirm' : 'block' }
}

/** Content words in the same stretch as a number. */
const wordsNear = (tokens: readonly Token[], number: Token) =>
  tokens.filter(({ isContent, segment }) => isContent && segment === number.segment)

/** A share or a sum belongs to what it measures: that of another number is another fact. */
function measuredProblem(a: Token, b: Token, { after, source }: Comparison): Problem | null {
  if (a.quantity?.unit !== 'percent' && !/^[A-Z]{3}$/.test(a.quantity?.unit ?? '')) return null
  const tokens = source.reading.tokens
  const others = tokens.filter(
    ({ quantity, index, segment }) => quantity && index !== b.index && segment !== b.segment,
  )
  if (others.length === 0) return null
  const mine = wordsNear(after.tokens, a)
  const share = (number: Token) =>
    mine.filter((word) => wordsNear(tokens, number).some((other) => saysSame(word, other))).length
  const own = share(b)
  const best = Math.max(...others.map(share))
  if (mine.length === 0 || best <= own) return null
  return { kind: 'counted', verdict: 'confirm' }
}

/** "nine weeks instead of 14", "by 11 minutes, from 47 to 36": a bare number has the unit of the one beside it. */
function isElided(a: Token, b: Token, after: Reading): boolean {
  if (a.quantity?.unit !== '' || b.quantity?.unit === '' || b.quantity?.unit === 'year')
    return false
  const isBare = countedWords(after, a).length === 0
  return (
    isBare &&
    after.tokens.some(
      ({ quantity, sentence }) => quantity?.unit === b.quantity?.unit && sentence === a.sentence,
    )
  )
}

const isOther =
  /^(?:other|others|more|further|weitere|weiteren|anderen|autres|otros|otras|altri|altre|outros|outras)$/

/** "four others" were with somebody: "one of four" is one less. */
function othersProblem(a: Token, b: Token, { after, source }: Comparison): Problem | null {
  const hasOthers = ({ tokens }: Reading, number: Token) =>
    isOther.test(tokens[number.index + 1]?.folded ?? '')
  const [mine, theirs] = [hasOthers(after, a), hasOthers(source.reading, b)]
  const isTurned =
    (theirs && !mine && isWhole(after.tokens, a, true)) ||
    (mine && !theirs && isWhole(source.reading.tokens, b, true))
  return isTurned ? { kind: 'counted', verdict: 'confirm' } : null
}

/** Finds the problems with taking a number of the source for one of the new text. */
export function problemsOf(a: Token, b: Token, comparison: Comparison): Problem[] {
  const { after, source } = comparison
  if (!a.quantity || !b.quantity) return []
  const found: (Problem | null)[] = []
  if (isElided(a, b, after)) found.push(null)
  else if (a.quantity.unit !== b.quantity.unit) {
    const isCertain = a.quantity.unit !== '' && b.quantity.unit !== ''
    found.push({ kind: 'unit', verdict: isCertain ? 'block' : 'confirm' })
  } else found.push(countedProblem(a, b, comparison))
  if (a.quantity.isName || b.quantity.isName) {
    const names = [after.tokens[a.index - 1], source.reading.tokens[b.index - 1]]
    const isSame = names[0] && names[1] && saysSame(names[0], names[1])
    if (!isSame || a.quantity.isName !== b.quantity.isName)
      found.push({ kind: 'number', verdict: 'block' })
    return found.filter((problem) => problem !== null)
  }
  if (isWhole(source.reading.tokens, b, false) && !isWhole(after.tokens, a, true))
    found.push({ kind: 'counted', verdict: 'confirm' })
  if (b.quantity.unit === 'year')
    found.push(whenProblem(whenOf(source.reading, b), whenOf(after, a)))
  else
    found.push(
      withNegation(limitProblem(spanLimit(source.reading, b), spanLimit(after, a)), comparison),
    )
  found.push(periodProblem(periodsOf(source.reading, b), periodsOf(after, a), comparison))
  found.push(directionProblem(a, b, comparison))
  found.push(othersProblem(a, b, comparison))
  found.push(measuredProblem(a, b, comparison))
  return found.filter((problem) => problem !== null)
}
