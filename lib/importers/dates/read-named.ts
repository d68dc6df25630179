import type { Token } from './date-tokens'
import { endOfPhrase, halfWords, isPhrase, quarterWords, seasonWords } from './date-words'
import { monthOfWord, monthPhrases } from './month-names'
import { isDay, isYear, makePart, type Part, type Reading, yearOfTwoDigits } from './parts'
import { monthOfNumber, readYearFirst, yearOf } from './read-numeric'

/** Returns the first token at or after an offset. */
export function tokenAt(tokens: readonly Token[], offset: number, from: number): number {
  let at = from
  while ((tokens[at]?.from ?? Number.POSITIVE_INFINITY) < offset) at++
  return at
}

type Month = { month: number; next: number }

/** Reads a month's name, with the full stop of an abbreviation. */
export function readMonthName(reading: Reading, at: number): Month | null {
  const { tokens, folded, language } = reading
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  for (const [phrase, month] of monthPhrases(folded.charAt(token.from))) {
    if (!folded.startsWith(phrase, token.from)) continue
    // A match must start at the word's start: 一月 is within 十一月.
    if (/[一-龥]/.test(phrase) && /[十]/.test(folded.charAt(token.from - 1))) continue
    return { month, next: tokenAt(tokens, token.from + phrase.length, at) }
  }
  // Vietnamese: "tháng 3", "T3".
  if (token.text === 'thang' || token.text === 'thg' || token.text === 't') {
    const number = tokens[at + 1]
    const month = monthOfNumber(number)
    if (month !== null && (token.text !== 't' || !number?.gap)) return { month, next: at + 2 }
  }
  const month = monthOfWord(token.text, language)
  if (month === null) return null
  const stop = tokens[at + 1]
  return { month, next: stop?.text === '.' && !stop.gap ? at + 2 : at + 1 }
}

const connectors = new Set([
  'de',
  'del',
  'of',
  'di',
  'nam',
  'do',
  'av',
  'i',
  'den',
  'roku',
  'year',
  'from',
])
const yearSigns = new Set([',', '.', '/', '-', "'", '年', '년'])

type YearBehind = { year: number; endYear: number | null; next: number; loose: boolean }

/** Reads "2019" or "2018/19". */
function readFullYear(reading: Reading, at: number): YearBehind | null {
  const year = yearOf(reading.tokens[at])
  if (year === null) return null
  const span = readYearFirst(reading, at)
  const isSlashed = reading.tokens[at + 1]?.text === '/' && span?.month === null
  const endYear = isSlashed ? (span.endYear ?? null) : null
  return { year, endYear, next: endYear === null ? at + 1 : at + 3, loose: false }
}

/** Whether a number is a day, as in "Mar 5, 2019" and "March 5th". */
function isDayNumber(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1]
  if (!behind) return false
  if (yearOf(behind) !== null) return true
  if (behind.text === ',') return yearOf(tokens[at + 2]) !== null
  return behind.kind === 'word' && ordinals.has(behind.text)
}

/** Reads a two-digit year: "'19", "-19", "/19"; "Mar 19", which may be a day, is loose. */
function readShortYear(
  reading: Reading,
  at: number,
  sign: string,
  bare: boolean,
): YearBehind | null {
  const { tokens } = reading
  const quoted = tokens[at]?.text === "'" || sign === "'"
  const place = tokens[at]?.text === "'" ? at + 1 : at
  const two = tokens[place]
  if (two?.kind !== 'number' || two.text.length !== 2) return null
  const found = { year: yearOfTwoDigits(Number(two.text)), endYear: null, next: place + 1 }
  if (two.gap && (sign !== '' || quoted)) return null
  if (quoted || (sign !== '' && sign !== ',')) return { ...found, loose: sign === '.' }
  return sign === ',' || !bare || isDayNumber(tokens, place) ? null : { ...found, loose: true }
}

/** Reads the year after a month or season: "2019", ", 2019", "de 2019", "-19", "'19", "/2019". */
function readYearBehind(reading: Reading, at: number): YearBehind | null {
  const { tokens } = reading
  const token = tokens[at]
  const sign = token && yearSigns.has(token.text) ? token.text : ''
  // A dash with spaces separates a range.
  if (sign === '-' && (token?.gap || tokens[at + 1]?.gap)) return null
  const isWord = token?.kind === 'word' && connectors.has(token.text)
  const next = sign !== '' || isWord ? at + 1 : at
  return readFullYear(reading, next) ?? readShortYear(reading, next, sign, next === at)
}

const ordinals = new Set('st nd rd th er e eme o a re ro do º ª е й я ое ое'.split(' '))

/** Reads "March 2019", "March 5, 2019", "Mar-19", "mars"; without a year if none follows. */
export function readMonthFirst(reading: Reading, at: number): Part | null {
  const name = readMonthName(reading, at)
  if (!name) return null
  const { tokens } = reading
  const { month } = name
  const direct = readYearBehind(reading, name.next)
  if (direct) return makePart(at, direct.next, { year: direct.year, month, loose: direct.loose })
  const number = tokens[name.next]
  if (number?.kind === 'number' && number.text.length <= 2) {
    const day = Number(number.text)
    let next = name.next + 1
    if (tokens[next]?.kind === 'word' && ordinals.has(tokens[next]?.text ?? '')) next++
    const year = readYearBehind(reading, next)
    if (year && !year.loose && isDay(year.year, month, day))
      return makePart(at, year.next, { year: year.year, month, day })
    if (isDay(null, month, day)) return makePart(at, next, { month, day })
  }
  return makePart(at, name.next, { month })
}

/** Reads "1. März 2019", "1er janvier 2019", "5th of March 2019", "1 de enero de 2018". */
export function readDayFirst(reading: Reading, at: number): Part | null {
  const { tokens } = reading
  const number = tokens[at]
  if (number?.kind !== 'number' || number.text.length > 2) return null
  let next = at + 1
  if (tokens[next]?.text === '.' || tokens[next]?.text === '-') next++
  else if (!tokens[next]?.gap && ordinals.has(tokens[next]?.text ?? '')) next++
  if (tokens[next]?.text === '.') next++
  if (connectors.has(tokens[next]?.text ?? '')) next++
  const day = Number(number.text)
  const rest = tokens[next]?.kind === 'word' ? readMonthFirst(reading, next) : null
  if (!rest || rest.month === null || rest.day !== null || !isDay(rest.year, rest.month, day))
    return null
  return { ...rest, first: at, day }
}

/** Reads a month or quarter after a year: "2019 March", "2019-Mar-05", "2019 Q3". */
export function readYearThenName(reading: Reading, at: number): Part | null {
  const { tokens } = reading
  const year = yearOf(tokens[at])
  if (year === null) return null
  let next = at + 1
  const sign = tokens[next]
  if (
    sign &&
    '-,./'.includes(sign.text) &&
    !sign.gap &&
    !(sign.text === '-' && tokens[next + 1]?.gap)
  )
    next++
  const quarter = readPartOfYear(reading, next)
  if (quarter !== null && yearOf(tokens[quarter]) === null)
    return makePart(at, quarter, { year, loose: true, vague: true })
  const name = readMonthName(reading, next)
  if (!name || readYearBehind(reading, name.next)) return null
  const day = tokens[name.next]?.text === '-' ? tokens[name.next + 1] : tokens[name.next]
  if (day?.kind === 'number' && day.text.length <= 2 && isDay(year, name.month, Number(day.text))) {
    const end = tokens.indexOf(day, name.next) + 1
    return makePart(at, end, { year, month: name.month, day: Number(day.text) })
  }
  return makePart(at, name.next, { year, month: name.month })
}

/** Languages that abbreviate quarters with T and halves with S. */
const trimesters = /^(fr|es|pt|it|ro)/

type Counted = { words: ReadonlySet<string>; digit: RegExp; roman: RegExp }

/** Parts of a year that are counted: their words and their numbers. */
const countedParts: readonly Counted[] = [
  { words: quarterWords, digit: /^[1-4]$/, roman: /^(?:i{1,3}|iv)$/ },
  { words: halfWords, digit: /^[12]$/, roman: /^ii?$/ },
]

/** Returns the token after "Q3", "Quartal 3"; null if there is none. */
function readWordThenNumber(
  { tokens, language }: Reading,
  at: number,
  { words, digit }: Counted,
): number | null {
  const [token, number] = [tokens[at], tokens[at + 1]]
  if (token?.kind !== 'word' || !words.has(token.text) || !number) return null
  // Vietnamese abbreviates months with T.
  if (token.text === 't' && tokens[at + 2]?.text === '/' && !trimesters.test(language)) return null
  const isApart = token.text.length === 1 && number.gap
  return digit.test(number.text) && !isApart ? at + 2 : null
}

/** Returns the token after "3. Quartal", "III квартал", "1er semestre", "2-е полугодие"; null if there is none. */
function readNumberThenWord(
  { tokens }: Reading,
  at: number,
  { words, digit, roman }: Counted,
): number | null {
  const token = tokens[at]
  if (!(token?.kind === 'number' ? digit : roman).test(token?.text ?? '')) return null
  let next = at + 1
  if (tokens[next]?.text === '.' || tokens[next]?.text === '-') next++
  if (ordinals.has(tokens[next]?.text ?? '')) next++
  const word = tokens[next]
  return word?.kind === 'word' && words.has(word.text) ? next + 1 : null
}

/** Returns the token after "S1", a half in Romance languages; null if there is none. */
function readShortHalf({ tokens, language }: Reading, at: number): number | null {
  const number = tokens[at + 1]
  const isHalf = tokens[at]?.text === 's' && number?.gap === false && /^[12]$/.test(number.text)
  return isHalf && trimesters.test(language) ? at + 2 : null
}

function readCountedPart(reading: Reading, at: number): number | null {
  for (const part of countedParts) {
    const next = readWordThenNumber(reading, at, part) ?? readNumberThenWord(reading, at, part)
    if (next !== null) return next
  }
  return readShortHalf(reading, at)
}

function readSeasonMark(reading: Reading, at: number): number | null {
  const token = reading.tokens[at]
  if (token?.kind !== 'word' && token?.kind !== 'number') return null
  const end = endOfPhrase(seasonWords, reading.folded, token.from)
  if (end >= 0) return tokenAt(reading.tokens, end, at)
  const behind = reading.tokens[at + 1]
  const isJoined = behind?.gap === false && yearOf(behind) !== null
  return isJoined && isPhrase(seasonWords, token.text) ? at + 1 : null
}

/** Reads the year after this one in two digits, which are no month behind a season: "FY2011-12", "WS 2011/12". */
function readNextYear({ tokens }: Reading, { year, next }: YearBehind): YearBehind | null {
  const [sign, second, follows] = tokens.slice(next, next + 3)
  const isJoined = (sign?.text === '/' || sign?.text === '-') && !sign.gap && !second?.gap
  if (!isJoined || second?.text !== String(year + 1).slice(2)) return null
  return follows?.text === sign.text && !follows.gap
    ? null
    : { year, endYear: year + 1, next: next + 2, loose: false }
}

/** Returns the token after a season, a quarter or a half; null if there is none. */
export const readPartOfYear = (reading: Reading, at: number): number | null =>
  readCountedPart(reading, at) ?? readSeasonMark(reading, at)

/**
 * Reads "Spring 2019", "Spring/Summer 2019", "WS 2018/19", "FY2019", "Q3 2019", "1Q19"; only the year is used. Without a year if
 * none follows: it may be at the other end of a range.
 */
export function readSeason(reading: Reading, at: number): Part | null {
  const first = readPartOfYear(reading, at)
  if (first === null) return null
  const isJoined = reading.tokens[first]?.text === '/'
  const next = (isJoined ? readPartOfYear(reading, first + 1) : null) ?? first
  const behind = readYearBehind(reading, next)
  if (!behind) return makePart(at, next, { loose: true, vague: true })
  if (!isYear(behind.year)) return null
  const { year, endYear, next: end } = readNextYear(reading, behind) ?? behind
  return makePart(at, end, { year, endYear, loose: true, vague: true })
}
