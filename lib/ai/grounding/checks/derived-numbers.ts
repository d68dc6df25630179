import type { Reading, Token } from '../reading/types'
import { countedWords, limitOf } from './around-number'
import type { Comparison } from './types'

const isNear = (a: number, b: number, tolerance: number) =>
  Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b))

/** Pairs of numbers of one unit that stand one behind the other: from this to that. */
function changesIn(tokens: readonly Token[], unit: string | null = null): [number, number][] {
  const numbers = tokens.filter(({ quantity }) => quantity && !quantity.isName)
  return numbers.flatMap((first, at): [number, number][] => {
    const second = numbers[at + 1]
    if (!first.quantity || !second?.quantity) return []
    if (unit !== null && first.quantity.unit !== unit) return []
    if (first.quantity.unit !== second.quantity.unit || first.sentence !== second.sentence)
      return []
    return [[first.quantity.value, second.quantity.value]]
  })
}

/** Whether a factor is that of a change, as exactly as the words before it claim. */
function isRatioOf(factor: number, limit: string, [from, to]: [number, number]): boolean {
  if (from === 0 || to === 0) return false
  const real = to / from
  if (limit === 'less')
    return factor >= 1 ? real <= factor && real >= factor * 0.9 : isNear(real, factor, 0.12)
  if (limit === 'more') return factor >= 1 ? real > factor : real < factor
  if (limit === 'about') return isNear(real, factor, 0.08)
  return isNear(real, factor, 0.005)
}

const byWord = /^(?:by|um|von|de|di|em|of)$/

/** "down by 110 ms, to 310": the difference stands beside where it came from or went to. */
const isChangeSaid = (token: Token, after: Reading, differences: readonly [number, number][]) =>
  [1, 2].some((back) => byWord.test(after.tokens[token.index - back]?.folded ?? '')) &&
  after.tokens.some(
    ({ quantity, index }) =>
      quantity &&
      index !== token.index &&
      differences.some((pair) => pair.includes(quantity.value)),
  )

/**
 * A number that follows from the source: a change by a factor, the points between two percentages.
 * A sum or a share may follow as well, but of what is for the person to say.
 */
export function derivedNumber(
  token: Token,
  { after, source }: Comparison,
): 'licensed' | 'ask' | null {
  const quantity = token.quantity
  if (!quantity) return null
  // "within a year" is twelve months.
  const isOneUnit = source.reading.tokens.some(
    ({ minutes }) => minutes > 0 && Math.abs(minutes - quantity.value) < 1,
  )
  if (quantity.unit === 'time' && isOneUnit) return 'licensed'
  const changes = changesIn(source.reading.tokens)
  if (quantity.unit === 'ratio') {
    const limit = limitOf(after, token)
    return changes.some((change) => isRatioOf(quantity.value, limit, change)) ? 'licensed' : null
  }
  if (quantity.unit === 'points') {
    const isDifference = changes.some(
      ([from, to]) => Math.abs(Math.abs(to - from) - quantity.value) < 1e-6,
    )
    return isDifference ? 'licensed' : null
  }
  const isHalf = source.reading.tokens.some(({ marks }) =>
    marks.some(({ kind, value }) => kind === 'quantifier' && value === 'half'),
  )
  if (quantity.unit === 'percent' && quantity.value === 50 && isHalf) return 'licensed'
  if (quantity.unit === 'percent') {
    const limit = limitOf(after, token)
    const shares = changes.map(([from, to]) => Math.abs(to / from - 1) * 100)
    if (shares.some((share) => Math.abs(share - quantity.value) < 0.6)) return 'ask'
    const isBeyond =
      limit === 'more' &&
      shares.some((share) => share > quantity.value && share < quantity.value * 1.3)
    return isBeyond ? 'licensed' : null
  }
  const differences = changesIn(source.reading.tokens, quantity.unit).filter(
    ([from, to]) => Math.abs(Math.abs(to - from) - quantity.value) < 1e-6,
  )
  if (differences.length > 0) return isChangeSaid(token, after, differences) ? 'licensed' : 'ask'
  const values = source.reading.tokens.flatMap(({ quantity: other }) =>
    other && other.unit === quantity.unit && !other.isName ? [other.value] : [],
  )
  const isSum =
    values.length > 1 &&
    Math.abs(values.reduce((sum, value) => sum + value, 0) - quantity.value) < 1e-6
  if (!isSum) return null
  return countedWords(after, token).length === 0 ? 'licensed' : 'ask'
}
