import { saysSame } from '../align/match-words'
import type { Quantity, Reading, Token } from '../reading/types'
import type { Reason, ReasonKind } from '../types'
import { countedWords, isPeriodThere, limitOf, periodsOf } from './around-number'
import { derivedNumber } from './derived-numbers'
import { type Comparison, reasonAbout } from './types'

type Problem = { kind: ReasonKind; verdict: Reason['verdict'] }

const isClose = (a: number, b: number) =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

/** The same value; a part of a whole is as exact as its percentage is written ("a third", 33 %). */
export function sameValue(a: Quantity, b: Quantity): boolean {
  if (a.unit === 'percent' && b.unit === 'percent') {
    const isThird = !Number.isInteger(a.value) || !Number.isInteger(b.value)
    return isThird ? Math.abs(a.value - b.value) < 0.5 : isClose(a.value, b.value)
  }
  return isClose(a.value, b.value)
}

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

/** What the words before a year make of it: its end, its beginning, or neither. */
function whenOf(reading: Reading, year: Token): string {
  for (const back of [1, 2]) {
    const marks = reading.tokens[year.index - back]?.marks ?? []
    const order = marks.find(({ kind }) => kind === 'order')
    if (order) return order.value
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

/** Groups that people are counted in: "15 staff" is a team of 15. */
function countedProblem(a: Token, b: Token, comparison: Comparison): Problem | null {
  const { after, source, lexicon, words } = comparison
  if (a.quantity?.unit !== '' || a.quantity.isName || b.quantity?.unit === 'year') return null
  const mine = countedWords(after, a)
  const theirs = countedWords(source.reading, b, true)
  if (mine.length === 0 || theirs.length === 0) return null
  const head = lexicon.table.isHeadFirst ? mine[0] : mine.at(-1)
  const isIn = (word: Token, list: readonly Token[]) =>
    (words.sources[word.index] ?? []).some((at) => list.some(({ index }) => index === at))
  if (head !== undefined && isIn(head, theirs)) return null
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

function directionProblem(a: Token, b: Token, { after, source }: Comparison): Problem | null {
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
  return { kind: 'direction', verdict: 'block' }
}

/** What is wrong with taking a number of the source for one of the new text. */
function problemsOf(a: Token, b: Token, comparison: Comparison): Problem[] {
  const { after, source } = comparison
  if (!a.quantity || !b.quantity) return []
  const found: (Problem | null)[] = []
  if (a.quantity.unit !== b.quantity.unit) found.push({ kind: 'unit', verdict: 'block' })
  else found.push(countedProblem(a, b, comparison))
  if (a.quantity.isName || b.quantity.isName) {
    const names = [after.tokens[a.index - 1], source.reading.tokens[b.index - 1]]
    const isSame = names[0] && names[1] && saysSame(names[0], names[1])
    if (!isSame || a.quantity.isName !== b.quantity.isName)
      found.push({ kind: 'number', verdict: 'block' })
    return found.filter((problem) => problem !== null)
  }
  if (b.quantity.unit === 'year')
    found.push(whenProblem(whenOf(source.reading, b), whenOf(after, a)))
  else found.push(limitProblem(spanLimit(source.reading, b), spanLimit(after, a)))
  found.push(periodProblem(periodsOf(source.reading, b), periodsOf(after, a), comparison))
  found.push(directionProblem(a, b, comparison))
  found.push(measuredProblem(a, b, comparison))
  return found.filter((problem) => problem !== null)
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

/** The same figure in minutes and in hours has one value; a bare figure takes the unit of its neighbour. */
function compatible(a: Quantity, b: Quantity): boolean {
  if (a.isOrdinal !== b.isOrdinal) return false
  if (a.unit === b.unit) return sameValue(a, b)
  const units = new Set([a.unit, b.unit])
  if (units.has('year') && units.has('')) return isClose(a.value, b.value)
  return isClose(a.raw, b.raw)
}

const order = { block: 2, confirm: 1 } as const
const weight = (problems: readonly Problem[]) =>
  problems.reduce((sum, { verdict }) => sum + order[verdict], 0)

/** Every number of the new text has to be one of the source, with its unit, noun, period and limit. */
export function checkNumbers(comparison: Comparison): {
  reasons: Reason[]
  licensed: [Token, Token][]
} {
  const { after, source, cv } = comparison
  const numbers = source.reading.tokens.filter(({ quantity }) => quantity)
  const used = new Set<number>()
  const reasons: Reason[] = []
  const licensed: [Token, Token][] = []
  for (const token of after.tokens) {
    const quantity = token.quantity
    if (!quantity) continue
    const candidates = numbers
      .filter((other) => other.quantity && compatible(quantity, other.quantity))
      .map((other) => ({
        other,
        problems: problemsOf(token, other, comparison),
        isUsed: used.has(other.index),
      }))
      .toSorted(
        (a, b) => weight(a.problems) - weight(b.problems) || Number(a.isUsed) - Number(b.isUsed),
      )
    const best = candidates[0]
    if (!best) {
      if (isOneOfIt(token, comparison)) continue
      const derived = derivedNumber(token, comparison) ?? comparison.tenure(token, after)
      if (derived === 'licensed') continue
      const same = cv.numbers.find(
        ({ token: other }) =>
          other.quantity &&
          other.quantity.unit === quantity.unit &&
          sameValue(quantity, other.quantity),
      )
      const isSmallWord =
        !/\d/.test(token.text) && (quantity.raw <= 12 || quantity.unit === 'percent')
      const verdict = same || derived === 'ask' || isSmallWord ? 'confirm' : 'block'
      reasons.push(reasonAbout('number', verdict, after.text, [token], same?.place.place ?? null))
      continue
    }
    used.add(best.other.index)
    licensed.push([token, best.other])
    const place = source.placeAt(best.other.from)
    for (const { kind, verdict } of best.problems) {
      reasons.push(reasonAbout(kind, verdict, after.text, numberPhrase(token, comparison), place))
    }
  }
  return {
    reasons: [...reasons, ...checkParts(comparison, licensed), ...checkRates(comparison)],
    licensed,
  }
}

/** "3 of the 11 regions" is not "the 11 regions": the part stays where the whole does. */
function checkParts({ source }: Comparison, licensed: readonly [Token, Token][]): Reason[] {
  const kept = new Set(licensed.map(([, theirs]) => theirs.index))
  const { tokens } = source.reading
  return tokens.flatMap((part) => {
    if (!part.quantity || part.quantity.isName || kept.has(part.index)) return []
    const behind = tokens.slice(part.index + 1, part.index + 9)
    const whole = behind.find(({ quantity }) => quantity)
    if (!whole || !kept.has(whole.index) || part.segment !== whole.segment) return []
    const link = behind.find(({ isContent, quantity }) => isContent || quantity)
    const isOf = tokens
      .slice(part.index + 1, link?.index)
      .some(({ folded }) => isPartOf.test(folded))
    if (!isOf) return []
    return [
      reasonAbout(
        'quantifier',
        'confirm',
        source.reading.text,
        [part, whole],
        source.placeAt(part.from),
      ),
    ]
  })
}
const isPartOf = /^(?:of|von|der|de|das|dos|des|d|di|dei|delle|degli|su|sur)$/

/** "60 a day per person": what a number is shared out to. Periods are compared with their numbers. */
function ratesIn({ tokens }: Reading, language: string): Token[] {
  const words =
    language === 'it' ? /^a$/ : /^(?:per|pro|je|por|par|each|cada|chaque|jede|jeder|jedes|jeden)$/
  return tokens.flatMap((token) => {
    const next = tokens[token.index + 1]
    if (!words.test(token.folded) || !next?.isContent || next.strength > 0) return []
    const hasNumber = [1, 2, 3, 4, 5, 6].some((back) => tokens[token.index - back]?.quantity)
    const isOne =
      language === 'it'
        ? /^(?:persona|capo|testa|coperto)$/.test(next.folded)
        : language === 'de' || !/s$/.test(next.folded)
    return hasNumber && isOne ? [next] : []
  })
}

function checkRates({ after, source, lexicon }: Comparison): Reason[] {
  const mine = ratesIn(after, lexicon.table.code)
  const theirs = ratesIn(source.reading, lexicon.table.code)
  return mine
    .filter((rate) => !theirs.some((other) => saysSame(rate, other)))
    .map((rate) => reasonAbout('period', 'confirm', after.text, [rate]))
}

/** "a single client" where the CV has one client without a number. */
function isOneOfIt(token: Token, { after, words, source }: Comparison): boolean {
  if (token.quantity?.value !== 1 || token.quantity.unit !== '') return false
  const [head] = countedWords(after, token).slice(-1)
  if (!head) return after.tokens[token.index + 1]?.isFunction === true
  const found = (words.sources[head.index] ?? []).flatMap((at) => source.reading.tokens[at] ?? [])
  return found.some(({ folded }) => !/s$/.test(folded))
}

/** A number with what it counts. */
const numberPhrase = (token: Token, { after }: Comparison) => [token, ...countedWords(after, token)]
