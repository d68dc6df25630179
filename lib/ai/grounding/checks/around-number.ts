import type { Reading, Token } from '../reading/types'

/**
 * Words of content right behind a number: what it counts.
 *
 * @param goesOn whether a list counts as a whole: "40 cups and plates"
 */
export function countedWords(reading: Reading, number: Token, goesOn = false): Token[] {
  const found: Token[] = []
  for (let at = number.index + 1; at < reading.tokens.length && found.length < 5; at++) {
    const token = reading.tokens[at]
    if (!token || token.kind === 'number') break
    if (token.kind === 'sign') {
      if (token.text === '-' && at === number.index + 1) continue
      break
    }
    if (found.length === 0 && isLinking.has(token.folded) && at <= number.index + 2) continue
    if (isNeutralCount.test(token.folded)) continue
    if (
      goesOn &&
      found.length > 0 &&
      isJoin.test(token.folded) &&
      reading.tokens[at + 1]?.isContent
    )
      continue
    if (!token.isContent || (found.length > 0 && /ing$/.test(token.folded))) break
    found.push(token)
    // "28-bed ward": only what is glued to it is counted.
    if (reading.tokens[number.index + 1]?.text === '-') break
  }
  return found
}

/** Words that count without saying what: "two times", "five people". */
const isJoin = /^(?:and|or|und|oder|et|ou|y|e|o|ed)$/
const isNeutralCount =
  /^(?:times|people|persons|mal|fois|veces|vezes|volte|personen|personnes|personas|pessoas|persone)$/

/** "zwei der Filialen", "35 de los", "2 of the". */
const isLinking = new Set([
  'of',
  'der',
  'de',
  'los',
  'las',
  'des',
  'les',
  'dos',
  'das',
  'dei',
  'delle',
  'di',
  'd',
])

/** The limit that a word before a number sets, if it sets one. */
function limitBefore(token: Token, number: Token, back: number): string | null {
  const limit = token.marks.find(({ kind }) => kind === 'limit')
  if (limit?.value === 'over') return number.quantity?.unit === 'time' ? 'over' : 'more'
  if (limit) return limit.value
  const isSome = token.marks.some(({ kind, value }) => kind === 'quantifier' && value === 'some')
  return back === 1 && isSome ? 'about' : null
}

/** The word that says how exact a number is: `none` where there is none. */
export function limitOf(reading: Reading, number: Token): string {
  for (let back = 1; back <= 3; back++) {
    const token = reading.tokens[number.index - back]
    if (!token || token.kind === 'number') break
    const limit = limitBefore(token, number, back)
    if (limit) return limit
    if (token.isContent) break
  }
  const next = reading.tokens[number.index + 1]
  if (number.text.includes('+') || next?.text === '+') return 'atLeast'
  const behind = [next, reading.tokens[number.index + 2]].find((token) =>
    token?.marks.some(({ kind }) => kind === 'limit'),
  )
  // A limit behind a number belongs to the next number, if there is one.
  if (!behind || reading.tokens[behind.index + 1]?.quantity) return 'none'
  return behind.marks.find(({ kind }) => kind === 'limit')?.value ?? 'none'
}

const sortedPeriods = new Set([
  'second',
  'minute',
  'hour',
  'shift',
  'day',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
])

/** "a night" says how often behind a number; before a noun ("a night shift") it says nothing. */
export function isPeriodThere(reading: Reading, token: Token): boolean {
  if (!/^(?:a|an) /.test(token.folded)) return true
  const next = reading.tokens[token.index + 1]
  if (next?.isContent) return false
  return reading.tokens.some(
    ({ quantity, index, sentence }) =>
      quantity && index < token.index && sentence === token.sentence,
  )
}

/** How often or in which time so many: marks in the same stretch that stand nearer to no other number. */
export function periodsOf(reading: Reading, number: Token): string[] {
  const numbers = reading.tokens.filter(({ quantity, isFunction }) => quantity && !isFunction)
  return reading.tokens
    .filter(({ segment, marks }) => segment === number.segment && marks.length > 0)
    .flatMap((token) => {
      if (!isPeriodThere(reading, token)) return []
      const period = token.marks.find(
        ({ kind, value }) => kind === 'period' && sortedPeriods.has(value),
      )
      if (!period) return []
      const distance = (other: Token) =>
        // A period stands behind its number more often than before it.
        token.index > other.index
          ? token.index - other.index
          : other.index - token.index === 1
            ? 1
            : 99
      const isNearest = numbers.every(
        (other) =>
          other === number ||
          other.segment !== token.segment ||
          distance(number) <= distance(other),
      )
      return isNearest && distance(number) <= 9 ? [period.value] : []
    })
}
