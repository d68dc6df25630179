import type { Quantity, Token } from '../reading/types'
import type { Reason } from '../types'
import { countedWords } from './around-number'
import { derivedNumber } from './derived-numbers'
import { checkSpannedLists } from './list-facts'
import { checkTurnedParts, checkYears } from './number-pairs'
import { checkParts, checkRates } from './number-parts'
import { type Problem, problemsOf } from './number-problems'
import { type Comparison, reasonAbout } from './types'

const isClose = (a: number, b: number) =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

/** The same value; a part of a whole is as exact as its percentage is written ("a third", 33 %). */
function sameValue(a: Quantity, b: Quantity): boolean {
  if (a.unit === 'percent' && b.unit === 'percent') {
    const isThird = !Number.isInteger(a.value) || !Number.isInteger(b.value)
    return isThird ? Math.abs(a.value - b.value) < 0.5 : isClose(a.value, b.value)
  }
  return isClose(a.value, b.value)
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

/** "a single client" where the CV has one client without a number. */
function isOneOfIt(token: Token, { after, words, source }: Comparison): boolean {
  if (token.quantity?.value !== 1 || token.quantity.unit !== '') return false
  const [head] = countedWords(after, token).slice(-1)
  if (!head) return true
  const found = (words.sources[head.index] ?? []).flatMap((at) => source.reading.tokens[at] ?? [])
  return found.length === 0 || found.some(({ folded }) => !/s$/.test(folded))
}

/** A number with what it counts. */
const numberPhrase = (token: Token, { after }: Comparison) => [token, ...countedWords(after, token)]

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
    reasons: [
      ...reasons,
      ...checkParts(comparison, licensed),
      ...checkYears(comparison, licensed),
      ...checkTurnedParts(comparison),
      ...checkRates(comparison),
      ...checkSpannedLists(licensed, comparison),
    ],
    licensed,
  }
}
