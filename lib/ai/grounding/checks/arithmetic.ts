import type { Quantity, Reading, Token } from '../reading/types'
import { hasMark } from './types'

/** Two numbers of one text with the same unit; `from` is the start of a change. */
type Pair = readonly [from: number, to: number]

/** Maximum numbers of a text that are combined. */
const maxNumbers = 12

/** Decimal places of the number as written. */
function decimalsOf({ raw, scale }: Quantity): number {
  const [, digits = ''] = String(Number((raw / scale).toPrecision(12))).split('.')
  return digits.length
}

/**
 * Rounding tolerance: half a unit of the last written digit, in the unit of `value`; whole numbers without a scale are
 * exact.
 */
function toleranceOf(quantity: Quantity): number {
  const decimals = decimalsOf(quantity)
  const isRounded = decimals > 0 || quantity.scale > 1
  const factor = quantity.raw === 0 ? 1 : quantity.value / quantity.raw
  const step = isRounded ? 0.5 * 10 ** -decimals * quantity.scale * factor : 0
  return Math.max(step, 1e-6 * Math.max(1, Math.abs(quantity.value)))
}

/** Returns true if a claimed number matches the computed result, given the word before it ("about", "over"). */
function saysResult(claimed: number, real: number, limit: string, tolerance: number): boolean {
  if (!Number.isFinite(real) || real <= 0) return false
  if (Math.abs(claimed - real) <= tolerance) return true
  if (limit === 'about') return Math.abs(claimed - real) <= 0.08 * real
  if (limit === 'less') return claimed > real && claimed <= 1.1 * real
  if (limit === 'more' || limit === 'over' || limit === 'atLeast')
    return claimed < real && claimed >= 0.85 * real
  return false
}

const isMarked = (tokens: readonly Token[], { index }: Token, kind: 'from' | 'to') =>
  [1, 2].some((back) => {
    const near = tokens[index - back]
    return near !== undefined && !near.isContent && hasMark(near, kind)
  })

/** Returns pairs of numbers in one unit; in both orders if no word marks the start of a change. */
function pairsIn(tokens: readonly Token[], numbers: readonly Token[], unit: string | null): Pair[] {
  return numbers.flatMap((first, at) =>
    numbers.slice(at + 1).flatMap((second): Pair[] => {
      const [a, b] = [first.quantity, second.quantity]
      if (!a || !b || a.unit !== b.unit || (unit !== null && a.unit !== unit)) return []
      if (isMarked(tokens, first, 'from')) return [[a.value, b.value]]
      if (isMarked(tokens, second, 'from')) return [[b.value, a.value]]
      return [
        [a.value, b.value],
        [b.value, a.value],
      ]
    }),
  )
}

const valuesIn = (numbers: readonly Token[], unit: string) =>
  numbers.flatMap(({ quantity }) => (quantity?.unit === unit ? quantity.value : []))

/** Returns amounts after a change by a share or factor: 10 days cut by 40 % are 6. */
function endsIn(numbers: readonly Token[], unit: string): number[] {
  if (unit === 'percent') return []
  const factors = numbers.flatMap(({ quantity }) => {
    if (quantity?.unit === 'ratio') return [quantity.value]
    if (quantity?.unit !== 'percent') return []
    return [quantity.value / 100, 1 - quantity.value / 100, 1 + quantity.value / 100]
  })
  return valuesIn(numbers, unit).flatMap((value) => factors.map((by) => value * by))
}

/** Returns results in one unit: differences, sums, and amounts after a change. */
function amountsIn(numbers: readonly Token[], pairs: readonly Pair[], unit: string): number[] {
  const values = valuesIn(numbers, unit)
  return [
    ...pairs.flatMap(([from, to]) => [Math.abs(to - from), from + to]),
    ...(values.length > 2 ? [values.reduce((sum, value) => sum + value, 0)] : []),
    ...endsIn(numbers, unit),
  ]
}

/** Returns the results that a number in a unit may be, given the numbers of a text. */
function resultsFor(unit: string, tokens: readonly Token[], numbers: readonly Token[]): number[] {
  if (unit === 'ratio') return pairsIn(tokens, numbers, null).flatMap(([from, to]) => [to / from])
  if (unit === 'points')
    return ['percent', ''].flatMap((of) =>
      pairsIn(tokens, numbers, of).map(([from, to]) => Math.abs(to - from)),
    )
  if (unit === 'percent') {
    return pairsIn(tokens, numbers, null).flatMap(([from, to]) => [
      Math.abs(to / from - 1) * 100,
      ...(to > from ? [(from / to) * 100] : [(to / from) * 100]),
    ])
  }
  return amountsIn(numbers, pairsIn(tokens, numbers, unit), unit)
}

/** Returns the units that a bare number may have, as the result of others: "from 55 to 40 minutes, 15 less". */
function unitsOf(quantity: Quantity, numbers: readonly Token[]): Quantity[] {
  if (quantity.unit !== '') return [quantity]
  const lent = numbers.flatMap(({ quantity: other }) => {
    if (!other || other.raw === 0 || ['', 'year', 'ratio'].includes(other.unit)) return []
    const value = (quantity.raw * other.value) / other.raw
    return [{ ...quantity, unit: other.unit, value }]
  })
  return [quantity, ...lent]
}

/**
 * Returns true if a number follows from the numbers of one text: a difference, sum, factor, share, percentage of
 * change, percentage points, or an amount after a change. Values are compared in base units, so that hours and minutes,
 * or kilometres and metres, are comparable.
 *
 * @param limit word before the number: `about`, `less`, `more`, `over`, `atLeast`, or anything else for none
 * @param after text of the number: one after "to" is not a difference
 */
export function followsFrom(token: Token, limit: string, after: Reading, source: Reading): boolean {
  const { text, quantity } = token
  if (!quantity) return false
  const isEnd = quantity.unit !== 'ratio' && isMarked(after.tokens, token, 'to')
  const numbers = source.tokens
    .filter(({ quantity: other }) => other && !other.isName && !other.isOrdinal)
    .filter(({ quantity: other }) => other?.unit !== 'year' || quantity.unit === '')
    .slice(0, maxNumbers)
  return unitsOf(quantity, numbers).some((read) => {
    // Tolerance of a written share, plus a tenth, so that 66.6 may be written as 66.
    const tolerance = read.unit === 'percent' ? 0.55 * 10 ** -decimalsOf(read) : toleranceOf(read)
    const results = isEnd
      ? endsIn(numbers, read.unit)
      : resultsFor(read.unit, source.tokens, numbers)
    const says = (real: number) => saysResult(read.value, real, limit, tolerance)
    if (results.some(says)) return true
    // "3x faster" is a third of the time; "tripled" is never a third.
    return read.unit === 'ratio' && /\d/.test(text) && results.some((real) => says(1 / real))
  })
}

/** Times per year of each period; 250 working days. */
const timesAYear: Readonly<Record<string, readonly number[]>> = {
  day: [365, 250],
  week: [52],
  fortnight: [26],
  month: [12],
  quarter: [4],
  year: [1],
}

/**
 * Returns true if a number per period equals another per another period: 6 hours a week are about 300 a year.
 *
 * @param ours period of `value`, as in the tables
 */
export function isSameRate(
  value: number,
  ours: string,
  other: { value: number; period: string },
  limit: string,
): boolean {
  const [mine, theirs] = [timesAYear[ours] ?? [], timesAYear[other.period] ?? []]
  return mine.some((times) =>
    theirs.some((per) => saysResult(value, (other.value * per) / times, limit, 1e-6 * value)),
  )
}
