import type { Reading, Token } from '../reading/types'

/**
 * Words of content right behind a number: what it counts.
 *
 * @param goesOn whether a list counts as a whole: "40 cups and plates"
 */
export function countedWords(reading: Reading, number: Token, goesOn = false): Token[] {
  const found: Token[] = []
  const isGlued = reading.tokens[number.index + 1]?.text === '-'
  const max = goesOn ? 9 : isGlued ? 1 : 5
  for (const token of reading.tokens.slice(number.index + (isGlued ? 2 : 1))) {
    if (found.length >= max) break
    if (isSkipped(reading, number, token, found.length, goesOn)) continue
    const isGluedOn = reading.tokens[token.index - 1]?.text === '-'
    if (token.kind !== 'word' || !token.isContent) break
    if (!isGluedOn && endsCount(token, found.length)) break
    found.push(token)
  }
  return found
}

/** Small words that stand between a number and what it counts, or in a list of it. */
function isSkipped(
  reading: Reading,
  number: Token,
  token: Token,
  found: number,
  goesOn: boolean,
): boolean {
  if (isNeutralCount.test(token.folded)) return true
  // "60 freedom of information (FOI) requests", "4,200 term-base entries".
  if (found > 0 && /^[()-]$/.test(token.text)) return true
  if (found === 0) return isLinking.has(token.folded) && token.index <= number.index + 2
  return goesOn && joinsOn(reading, token)
}

const joinsOn = (reading: Reading, token: Token) =>
  isJoin.test(token.folded) && reading.tokens[token.index + 1]?.isContent === true

/** A verb or a word without a fact of its own does not belong to what is counted. */
const endsCount = (token: Token, found: number) =>
  (found > 0 && (token.isNeutral || /ing$/.test(token.folded))) ||
  (token.strength > 0 && /(?:ed|ing)$/.test(token.folded))

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

/** "une dizaine" is about ten; a dozen is twelve. */
const isRoundName =
  /(?:dizaine|quinzaine|ingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|decena|veintena|centenar|dezena|vintena|centena|decina|ventina|(?:tren|quaran|cinquan|sessan|settan|ottan|novan)tina|centinaio)s?$/

/** The limit that a word before a number sets, if it sets one. */
function limitBefore(token: Token, number: Token, back: number): string | null {
  const limit = token.marks.find(({ kind }) => kind === 'limit')
  if (limit?.value === 'over') return number.quantity?.unit === 'time' ? 'over' : 'more'
  if (limit) return limit.value
  const isSome = token.marks.some(({ kind, value }) => kind === 'quantifier' && value === 'some')
  return back === 1 && isSome ? 'about' : null
}

const atEnds: ReadonlySet<string> = new Set(['atMost', 'atLeast', 'about', 'average'])

const endLimit = ({ marks }: Token) =>
  marks.find(({ kind, value }) => kind === 'limit' && atEnds.has(value))?.value

/** "six operations daily at most", "24 alunos, no máximo": a limit may stand behind all that is counted. */
function limitAtEnd({ tokens }: Reading, number: Token): string {
  for (let at = number.index + 1; at <= number.index + 8; at++) {
    const token = tokens[at]
    if (!token || token.quantity || token.sentence !== number.sentence) return 'none'
    const [next, second] = [tokens[at + 1], tokens[at + 2]]
    const limit = endLimit(token)
    if (limit) {
      const isLast = !next || next.kind === 'sign' || next.isFunction
      return isLast && !next?.quantity && !second?.quantity ? limit : 'none'
    }
    const isBefore = [next, second].some((one) => one && endLimit(one))
    if (token.kind === 'sign' && token.text !== '-' && !(token.text === ',' && isBefore))
      return 'none'
  }
  return 'none'
}

/** The word that says how exact a number is: `none` where there is none. */
export function limitOf(reading: Reading, number: Token): string {
  for (let back = 1; back <= 3; back++) {
    const token = reading.tokens[number.index - back]
    if (!token || token.kind === 'number') break
    // "over the three zones" is where, not how many.
    const isPlace = token.folded === 'over' && reading.tokens[token.index + 1]?.folded === 'the'
    const limit = isPlace ? null : limitBefore(token, number, back)
    if (limit) return limit
    if (token.isContent) break
  }
  if (isRoundName.test(number.text.toLowerCase())) return 'about'
  const next = reading.tokens[number.index + 1]
  if (number.text.includes('+') || next?.text === '+') return 'atLeast'
  const behind = [next, reading.tokens[number.index + 2]].find((token) =>
    token?.marks.some(({ kind }) => kind === 'limit'),
  )
  // A limit behind a number belongs to the next number, if there is one.
  if (!behind) return limitAtEnd(reading, number)
  if (reading.tokens[behind.index + 1]?.quantity) return 'none'
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
  const [before, next] = [reading.tokens[token.index - 1], reading.tokens[token.index + 1]]
  // "by roughly a quarter" is how much.
  const isShare = before?.folded === 'by' || before?.marks.some(({ kind }) => kind === 'limit')
  if (token.folded === 'a quarter' && isShare) return false
  const isAfterNumber = [1, 2, 3].some((back) => {
    const near = reading.tokens.slice(token.index - back, token.index)
    return near[0]?.quantity && near.slice(1).every(({ isContent }) => isContent)
  })
  if (next?.isContent && !isAfterNumber && !/(?:ing|ed)$/.test(next.folded)) return false
  return reading.tokens.some(
    ({ quantity, index, sentence }) =>
      quantity && index < token.index && sentence === token.sentence,
  )
}

/** Returns how often or in how long a number applies: period marks in its clause, nearer to no other number. */
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
