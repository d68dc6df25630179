import type { Quantity, Reading, Token } from '../reading/types'

const isClose = (a: number, b: number, tolerance = 1e-9) =>
  Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b))

/** Whether two units are converted with rounding: "10 miles" are 16 km. Metric ones differ by a power of ten. */
function isRounded(a: Quantity, b: Quantity): boolean {
  if (a.unit !== 'length' && a.unit !== 'weight') return false
  const power = Math.log10(a.value / a.raw / (b.value / b.raw))
  return !isClose(power, Math.round(power))
}

/** Whether two numbers of one unit have one value; a part of a whole is as exact as its percentage is written. */
export function sameValue(a: Quantity, b: Quantity): boolean {
  const isFraction = !Number.isInteger(a.value) || !Number.isInteger(b.value)
  if (a.unit === 'percent' && isFraction) return Math.abs(a.value - b.value) < 0.5
  if (isRounded(a, b)) return isClose(a.value, b.value, 0.006)
  return isClose(a.value, b.value)
}

/** Whether a number may be another one: by value and unit, or as it is written where one has no unit. */
export function isCompatible(a: Quantity, b: Quantity): boolean {
  if (a.isOrdinal !== b.isOrdinal) return false
  return a.unit === b.unit ? sameValue(a, b) : isClose(a.raw, b.raw)
}

/** Whether two numbers are written alike and have units that exclude each other: 5 % and 5 points, 3 hours and 3 days. */
export const isOtherUnit = (a: Quantity, b: Quantity): boolean =>
  a.unit !== b.unit && a.unit !== '' && b.unit !== '' && a.unit !== 'year' && b.unit !== 'year'

const ends: ReadonlySet<string> = new Set(['atMost', 'atLeast', 'about', 'average'])

type Limit = { value: string; token: Token | null }

/** Finds the limit that the words around a number set: `about`, `atMost`, `more` …; `none` where they set none. */
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

/** Returns the limit of a number alone. */
export const limitOf = (reading: Reading, number: Token): string => findLimit(reading, number).value

/** Tokens between a number and the period that it is told for at most. */
const maxDistance = 4

/** Periods that a count or sum can be told for. */
const sorted: ReadonlySet<string> = new Set(
  'second minute hour shift day week fortnight month quarter year'.split(' '),
)

/** Returns the periods that a sentence tells: "a day" only behind a number, since "a day shift" tells none. */
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

/** Returns the words of the periods that a number is told for: those of its sentence that stand nearer to no other number. */
export function periodTokensOf(reading: Reading, number: Token): Token[] {
  const numbers = reading.tokens.filter(({ quantity }) => quantity)
  const distance = (period: Token, to: Token) =>
    // A period stands behind its number more often than before it.
    period.index > to.index ? period.index - to.index : 3 * (to.index - period.index)
  return periodsIn(reading, number.sentence).filter(
    (period) =>
      Math.abs(period.index - number.index) <= maxDistance &&
      numbers.every((other) => distance(period, number) <= distance(period, other)),
  )
}

/** Returns the periods that a number is told for, as `day` or `year`. */
export const periodsOf = (reading: Reading, number: Token): string[] =>
  periodTokensOf(reading, number).flatMap(({ marks }) =>
    marks.filter(({ kind }) => kind === 'period').map(({ value }) => value),
  )

/** Whether a number is spelled out and small, so that it may be a way of speaking: "one of two". */
export const isSmallWord = ({ text, quantity }: Token): boolean =>
  quantity !== null && !/\d/.test(text) && (quantity.raw <= 12 || quantity.unit === 'percent')
