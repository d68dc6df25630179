import type { Quantity, Reading, Token } from '../reading/types'

const isClose = (a: number, b: number, tolerance = 1e-9) =>
  Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b))

/** Returns true if two units convert with rounding (10 miles are 16 km); metric units do not. */
function isRounded(a: Quantity, b: Quantity): boolean {
  if (a.unit !== 'length' && a.unit !== 'weight') return false
  const power = Math.log10(a.value / a.raw / (b.value / b.raw))
  return !isClose(power, Math.round(power))
}

/** Returns true if two numbers of one unit are equal; a fraction is as exact as its percentage is written. */
export function sameValue(a: Quantity, b: Quantity): boolean {
  const isFraction = !Number.isInteger(a.value) || !Number.isInteger(b.value)
  if (a.unit === 'percent' && isFraction) return Math.abs(a.value - b.value) < 0.5
  if (isRounded(a, b)) return isClose(a.value, b.value, 0.006)
  return isClose(a.value, b.value)
}

/** Returns true if two numbers may be equal: by value and unit, or as written if one has no unit. */
export function isCompatible(a: Quantity, b: Quantity): boolean {
  if (a.isOrdinal !== b.isOrdinal) return false
  return a.unit === b.unit ? sameValue(a, b) : isClose(a.raw, b.raw)
}

/** Returns true if two numbers look alike but have incompatible units: 5 % and 5 points, 3 hours and 3 days. */
export const isOtherUnit = (a: Quantity, b: Quantity): boolean =>
  a.unit !== b.unit && a.unit !== '' && b.unit !== '' && a.unit !== 'year' && b.unit !== 'year'

const ends: ReadonlySet<string> = new Set(['atMost', 'atLeast', 'about', 'average'])

type Limit = { value: string; token: Token | null }

/** Returns the limit set by the words around a number: `about`, `atMost`, `more` …; `none` without any. */
export function findLimit({ tokens }: Reading, number: Token): Limit {
  const limitIn = (token: Token | undefined) => token?.marks.find(({ kind }) => kind === 'limit')
  for (let back = 1; back <= 3; back++) {
    const token = tokens[number.index - back]
    if (!token || token.kind === 'number') break
    const limit = limitIn(token)
    if (limit) return { value: limit.value, token }
    if (token.isContent) break
  }
  const next = tokens[number.index + 1]
  if (number.text.includes('+') || next?.text === '+')
    return { value: 'atLeast', token: next ?? null }
  const behind = [next, tokens[number.index + 2]].find((token) =>
    ends.has(limitIn(token)?.value ?? ''),
  )
  return { value: limitIn(behind)?.value ?? 'none', token: behind ?? null }
}

/** Returns only the word of a number's limit. */
export const limitOf = (reading: Reading, number: Token): string => findLimit(reading, number).value

/** Returns true for limits that say the same: "over 500" and "more than 500". */
export const isSameLimit = (one: string, other: string): boolean =>
  one === other || [one, other].toSorted().join() === 'more,over'

/** Maximum tokens between a number and its period. */
const maxDistance = 4

/** Periods that a count or sum can refer to. */
const sorted: ReadonlySet<string> = new Set(
  'second minute hour shift day week fortnight month quarter year'.split(' '),
)

/** Returns the periods of a sentence: "a day" only after a number, since "a day shift" is not one. */
export function periodsIn({ tokens }: Reading, sentence: number | null): Token[] {
  return tokens.filter((token) => {
    if (sentence !== null && token.sentence !== sentence) return false
    if (!token.marks.some(({ kind, value }) => kind === 'period' && sorted.has(value))) return false
    if (!/^(?:a|an) /.test(token.folded)) return true
    return tokens.some(
      ({ quantity, index }) => quantity && index < token.index && index >= token.index - 5,
    )
  })
}

/** Returns the period tokens of a number: those of its sentence that are nearer to no other number. */
export function periodTokensOf(reading: Reading, number: Token): Token[] {
  const numbers = reading.tokens.filter(({ quantity }) => quantity)
  const distance = (period: Token, to: Token) =>
    // A period follows its number more often than it precedes it.
    period.index > to.index ? period.index - to.index : 3 * (to.index - period.index)
  return periodsIn(reading, number.sentence).filter(
    (period) =>
      Math.abs(period.index - number.index) <= maxDistance &&
      numbers.every((other) => distance(period, number) <= distance(period, other)),
  )
}

/** Returns the periods of a number, such as `day` or `year`. */
export const periodsOf = (reading: Reading, number: Token): string[] =>
  periodTokensOf(reading, number).flatMap(({ marks }) =>
    marks.filter(({ kind }) => kind === 'period').map(({ value }) => value),
  )

/** Returns true for a small number spelled out, which may be a figure of speech: "one of two". */
export const isSmallWord = ({ text, quantity }: Token): boolean =>
  quantity !== null && !/\d/.test(text) && (quantity.raw <= 12 || quantity.unit === 'percent')
