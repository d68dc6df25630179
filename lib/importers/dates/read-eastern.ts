import { endOfPhrase, presentWords, rangeWords } from './date-words'
import { isDay, isYear, makePart, type Part, type Reading } from './parts'
import { readMonthName, readPartOfYear } from './read-named'
import { monthOfNumber, yearOf } from './read-numeric'

/** Year before each era's first, and the era's number of years. */
const eras: Readonly<Record<string, { before: number; years: number }>> = {
  令和: { before: 2018, years: 21 },
  平成: { before: 1988, years: 31 },
  昭和: { before: 1925, years: 64 },
  大正: { before: 1911, years: 15 },
  民国: { before: 1911, years: 128 },
  民國: { before: 1911, years: 128 },
  r: { before: 2018, years: 21 },
  h: { before: 1988, years: 31 },
  s: { before: 1925, years: 64 },
}

const yearSigns = new Set(['年', '년'])
const monthSigns = new Set(['月', '월'])
const daySigns = new Set(['日', '일', '号'])

/** Reads month and day after a year's suffix, each with its own suffix. */
function readMonthAndDay(reading: Reading, at: number, known: Partial<Part>, first: number): Part {
  const { tokens } = reading
  const named = readMonthName(reading, at)
  const month = named?.month ?? monthOfNumber(tokens[at])
  const behind = named ? named.next : monthSigns.has(tokens[at + 1]?.text ?? '') ? at + 2 : -1
  if (month === null || behind < 0) return makePart(first, at, known)
  const day = tokens[behind]
  const year = known.year ?? null
  if (
    day?.kind === 'number' &&
    daySigns.has(tokens[behind + 1]?.text ?? '') &&
    isDay(year, month, Number(day.text))
  )
    return makePart(first, behind + 2, { ...known, month, day: Number(day.text) })
  return makePart(first, behind, { ...known, month })
}

/** Whether a word at a token joins the ends of a range, or says that it is open. */
function isJoint({ tokens, folded }: Reading, at: number): boolean {
  const from = tokens[at]?.from ?? folded.length
  return [rangeWords, presentWords].some((words) => endOfPhrase(words, folded, from) >= 0)
}

/** Reads a year with its suffix: 2019年3月, 2019년 3월 1일, 2019年度. */
export function readSignedYear(reading: Reading, at: number): Part | null {
  const { tokens } = reading
  const year = yearOf(tokens[at])
  if (year === null || !yearSigns.has(tokens[at + 1]?.text ?? '')) return null
  const next = tokens[at + 2]?.text === '度' ? at + 3 : at + 2
  const part = readPartOfYear(reading, next)
  // A letter more is a word of its own: 冬 of 冬季, 春 of a place.
  if (
    part !== null &&
    (tokens[part]?.kind !== 'word' || tokens[part]?.gap || isJoint(reading, part))
  )
    return makePart(at, part, { year, loose: true, vague: true })
  return readMonthAndDay(reading, next, { year }, at)
}

/** Reads a month with its suffix (3月, 3월 5일); its year follows or is at the other end. */
export function readSignedMonth(reading: Reading, at: number): Part | null {
  const { tokens } = reading
  const month = monthOfNumber(tokens[at])
  if (month === null || !monthSigns.has(tokens[at + 1]?.text ?? '')) return null
  const year = yearOf(tokens[at + 2])
  const isYearFirst =
    yearSigns.has(tokens[at + 3]?.text ?? '') && monthOfNumber(tokens[at + 4]) !== null
  if (year !== null && !isYearFirst) return makePart(at, at + 3, { year, month })
  return readMonthAndDay(reading, at, {}, at)
}

/** Reads a year of an era: 平成30年4月, 令和元年, 民國108年, H30.4. */
export function readEra(reading: Reading, at: number): Part | null {
  const { tokens, folded } = reading
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const isLetter = /^[rhs]$/.test(token.text)
  const era = eras[isLetter ? token.text : folded.slice(token.from, token.from + 2)]
  if (!era) return null
  const number = tokens[isLetter ? at + 1 : at + 2]
  if (!number || (number.gap && isLetter)) return null
  const count = number.text === '元' ? 1 : number.kind === 'number' ? Number(number.text) : 0
  const year = era.before + count
  if (count < 1 || count > era.years || !isYear(year)) return null
  const next = (isLetter ? at + 1 : at + 2) + 1
  if (isLetter) {
    const month = monthOfNumber(tokens[next + 1])
    if (tokens[next]?.text === '.' && month !== null) return makePart(at, next + 2, { year, month })
  }
  if (!yearSigns.has(tokens[next]?.text ?? '')) return null
  return readMonthAndDay(reading, next + 1, { year }, at)
}

/** Recognises a Hijri year ("1440 هـ", "1441 AH"), which is not converted. */
export function readHijriYear(reading: Reading, at: number): Part | null {
  const { tokens } = reading
  const [number, mark] = [tokens[at], tokens[at + 1]]
  if (number?.kind !== 'number' || !/^1[34]\d\d$/.test(number.text)) return null
  if (!mark || !['ه', 'هـ', 'هجري', 'هجرية', 'ah', 'hijri'].includes(mark.text)) return null
  return makePart(at, at + 2, { foreign: true, loose: true })
}
