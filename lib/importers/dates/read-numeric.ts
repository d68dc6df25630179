import type { Token } from './date-tokens'
import { isDay, isYear, makePart, orderOf, type Part, type Reading, yearOfTwoDigits } from './parts'

const isNumber = (token: Token | undefined, max: number): token is Token =>
  token?.kind === 'number' && token.text.length <= max

const isSign = (token: Token | undefined, signs: string): token is Token =>
  token?.kind === 'sign' && signs.includes(token.text)

/** Returns a token's value as a month, 1 to 12; null otherwise. */
export function monthOfNumber(token: Token | undefined): number | null {
  if (!isNumber(token, 2)) return null
  const month = Number(token.text)
  return month >= 1 && month <= 12 ? month : null
}

/** Returns a token's value as a four-digit year; null otherwise. */
export function yearOf(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || token.text.length !== 4) return null
  const year = Number(token.text)
  return isYear(year) ? year : null
}

/** Whether a sign joins two numbers: spaces may follow a full stop, or surround a slash. */
function isJoint(sign: Token | undefined, after: Token | undefined, signs: string): sign is Token {
  if (!isSign(sign, signs) || !after) return false
  if (sign.text === '.') return !sign.gap
  return sign.text === '/' ? sign.gap === after.gap : !sign.gap && !after.gap
}

/** Reads the second year of "2018/19", "2018–21", "2018/2019", and the token after it. */
function readEndYear(
  reading: Reading,
  at: number,
  year: number,
): { endYear: number; next: number } | null {
  const [sign, second] = [reading.tokens[at + 1], reading.tokens[at + 2]]
  if (second?.kind !== 'number' || !isJoint(sign, second, '/-') || second.gap) return null
  const full = yearOf(second)
  if (sign.text === '/' && full !== null && full > year) return { endYear: full, next: at + 3 }
  if (second.text.length !== 2) return null
  const endYear =
    year - (year % 100) + Number(second.text) + (Number(second.text) < year % 100 ? 100 : 0)
  const isMonth = monthOfNumber(second) !== null
  // 2009-12 is a month, 2009–12 three years: the length of the dash decides.
  const isSpan = !isMonth || (sign.text === '-' && reading.longDash(sign.from))
  const follows = reading.tokens[at + 3]
  const goesOn = isSign(follows, '-/.') && reading.tokens[at + 4]?.kind === 'number' && !follows.gap
  if (!isSpan || endYear <= year || endYear - year > 40 || (isMonth && goesOn)) return null
  return { endYear, next: at + 3 }
}

/** Reads 2019-03-01, 2019.3, 2019/03, 2019. 3. 1., 2018/19, 2019. */
export function readYearFirst(reading: Reading, at: number): Part | null {
  const { tokens } = reading
  const year = yearOf(tokens[at])
  if (year === null) return null
  const span = readEndYear(reading, at, year)
  if (span) return makePart(at, span.next, { year, endYear: span.endYear, bare: true })
  const [sign, second] = [tokens[at + 1], tokens[at + 2]]
  const month = monthOfNumber(second)
  if (month === null || !isJoint(sign, second, '-/.') || (sign.text === '/' && sign.gap))
    return makePart(at, at + 1, { year, bare: true })
  const third = tokens[at + 4]
  if (
    tokens[at + 3]?.text === sign.text &&
    isNumber(third, 2) &&
    isJoint(tokens[at + 3], third, sign.text)
  ) {
    const day = Number(third.text)
    if (isDay(year, month, day)) {
      const stop = sign.text === '.' && isSign(tokens[at + 5], '.') && third.gap ? 1 : 0
      return makePart(at, at + 5 + stop, { year, month, day })
    }
  }
  // Korean dates end in a full stop: "2019. 3."
  const stop = sign.text === '.' && second?.gap && isSign(tokens[at + 3], '.') ? 1 : 0
  return makePart(at, at + 3 + stop, { year, month })
}

/** Reads three numbers; the order is decided by separator, language, or what is possible. */
function readThree(reading: Reading, at: number): Part | null {
  const { tokens } = reading
  const [first, sign, second, again, third] = tokens.slice(at, at + 5)
  if (!isNumber(first, 2) || !isNumber(second, 2) || third?.kind !== 'number') return null
  if (!isJoint(sign, second, './-') || again?.text !== sign.text || !isJoint(again, third, './-'))
    return null
  const two = third.text.length === 2 && sign.text !== '-'
  const year = two ? yearOfTwoDigits(Number(third.text)) : yearOf(third)
  if (year === null) return null
  const [a, b] = [Number(first.text), Number(second.text)]
  const dayFirst = b <= 12 && isDay(year, b, a)
  const monthFirst = sign.text !== '.' && a <= 12 && isDay(year, a, b)
  const next = at + 5
  if (!dayFirst && !monthFirst) return null
  if (dayFirst && monthFirst && a !== b) {
    const order = orderOf(reading.language)
    // Ambiguous order: only the year is certain.
    if (order === null) return makePart(at, next, { year, loose: true, vague: true })
    const [day, month] = order === 'day' ? [a, b] : [b, a]
    return makePart(at, next, { year, month, day, loose: two })
  }
  const [day, month] = dayFirst ? [a, b] : [b, a]
  return makePart(at, next, { year, month, day, loose: two })
}

/** Reads 03/2019, 3.2019, 03-2019; 05/19 and 05/'19 are loose. */
function readMonthYear(reading: Reading, at: number): Part | null {
  const { tokens } = reading
  const [first, sign, second] = tokens.slice(at, at + 3)
  const month = monthOfNumber(first)
  if (month === null || !isJoint(sign, second, './-')) return null
  const year = yearOf(second)
  if (year !== null) return makePart(at, at + 3, { year, month })
  const quoted = isSign(second, "'") ? tokens[at + 3] : undefined
  const two = quoted ?? second
  if (two?.kind !== 'number' || two.text.length !== 2 || two.gap) return null
  // "01.03." is a day and a month.
  if (sign.text === '.' && isSign(tokens[at + 3], '.')) return null
  const isWritten = first?.text.length === 2 && (sign.text === '/' || sign.text === '.')
  if (!quoted && !isWritten) return null
  const next = quoted ? at + 4 : at + 3
  return makePart(at, next, { year: yearOfTwoDigits(Number(two.text)), month, loose: !quoted })
}

/** Reads "03 2019" at the start of a text or after a sign: elsewhere two numbers are none. */
function readSpacedMonth({ tokens }: Reading, at: number): Part | null {
  const [before, first, second, after] = [-1, 0, 1, 2].map((step) => tokens[at + step])
  const [month, year] = [monthOfNumber(first), yearOf(second)]
  const isApart = (before?.kind ?? 'sign') === 'sign' && before?.text !== '+'
  if (month === null || year === null || first?.text.length !== 2 || !isApart) return null
  return second?.gap && after?.kind !== 'number' ? makePart(at, at + 2, { year, month }) : null
}

/** Reads a numeric date that starts with one or two digits. */
export function readSmallFirst(reading: Reading, at: number): Part | null {
  return readThree(reading, at) ?? readMonthYear(reading, at) ?? readSpacedMonth(reading, at)
}

/** Reads "'19". */
export function readApostropheYear(reading: Reading, at: number): Part | null {
  const [quote, number] = [reading.tokens[at], reading.tokens[at + 1]]
  if (!isSign(quote, "'") || number?.kind !== 'number' || number.gap || number.text.length !== 2)
    return null
  return makePart(at, at + 2, { year: yearOfTwoDigits(Number(number.text)), loose: true })
}

/** Reads "03" or "01.03.", whose year is at the other end of a range. */
export function readWithoutYear(reading: Reading, at: number): Part | null {
  const { tokens } = reading
  const [first, sign, second] = tokens.slice(at, at + 3)
  if (isNumber(first, 2) && isNumber(second, 2) && isSign(sign, '.') && !second.gap) {
    const [day, month] = [Number(first.text), Number(second.text)]
    if (!isDay(null, month, day)) return null
    return makePart(at, isSign(tokens[at + 3], '.') ? at + 4 : at + 3, { month, day })
  }
  const month = monthOfNumber(first)
  return month === null ? null : makePart(at, at + 1, { month })
}
