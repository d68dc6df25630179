import { dateTables } from '@/lib/language/dates'
import {
  betweenWords,
  endOfPhrase,
  fromWords,
  pairWords,
  presentWords,
  rangeWords,
  sinceWords,
  untilWords,
} from './date-words'
import type { Part, Reading } from './parts'
import { readEra, readHijriYear, readSignedMonth, readSignedYear } from './read-eastern'
import { readDayFirst, readMonthFirst, readSeason, readYearThenName, tokenAt } from './read-named'
import { readApostropheYear, readSmallFirst, readWithoutYear, readYearFirst } from './read-numeric'
import { skipEnding, skipSuffix } from './skip-words'

/** End of an ongoing range. */
export const present = 'present'

const rangeSigns = new Set(['-', '~', '>', '—'])
const closing = new Set([')', ']', ',', ';', '|', '·', '•', '）', '】'])

/** A parsed date or range; offsets in the folded text, `next` is the token after it. */
export type Hit = {
  from: number
  to: number
  start: Part | null
  end: Part | 'present' | null
  startAt: [number, number]
  endAt: [number, number] | null
  isRange: boolean
  next: number
}

/** Reads the date at a token, with or without a year. */
function readPart(reading: Reading, at: number): Part | null {
  const token = reading.tokens[at]
  if (!token) return null
  if (token.kind === 'sign') return readApostropheYear(reading, at)
  if (token.kind === 'number' && token.text.length === 4)
    return (
      readHijriYear(reading, at) ??
      readSignedYear(reading, at) ??
      readYearThenName(reading, at) ??
      readYearFirst(reading, at)
    )
  if (token.kind === 'number' && token.text.length > 2) return null
  // With a year the quarter is tried first: "T3" alone is a month of a range, too.
  const season = readSeason(reading, at)
  const dated = season?.year === null ? null : season
  if (token.kind === 'word')
    return readEra(reading, at) ?? dated ?? readMonthFirst(reading, at) ?? season
  return (
    readSignedMonth(reading, at) ??
    readDayFirst(reading, at) ??
    dated ??
    readSmallFirst(reading, at) ??
    season ??
    readWithoutYear(reading, at)
  )
}

const fillers = new Set(
  (
    'the le el o den dem zum l в ve und and month το τον την year jahr jahre jaar annee an ano anno anul roku rok lety letech ' +
    'году год року році nam tahun שנת عام سنه سنة वर्ष सन'
  ).split(' '),
)

const rangeWordsOf = (language: string) => dateTables[language]?.rangeWords?.split('|') ?? []

/** Words that separate a range in some languages and join two years in others. */
const ambiguous = new Set(Object.keys(dateTables).flatMap(rangeWordsOf))

function isRangeWord(word: string, language: string): boolean {
  return (
    language === '' ||
    !ambiguous.has(word) ||
    rangeWordsOf(language.split('-')[0] ?? '').includes(word)
  )
}

/** Skips separators and words between the ends of a range; returns whether there was a sign. */
function readBetween(
  reading: Reading,
  at: number,
  isPair = false,
): { next: number; sign: boolean } | null {
  const { tokens, folded } = reading
  let next = at
  let sign = false
  while (rangeSigns.has(tokens[next]?.text ?? '')) {
    next++
    sign = true
  }
  const word = tokens[next]
  if (word?.kind === 'word') {
    const words = isPair ? pairWords : rangeWords
    const end = endOfPhrase(words, folded, word.from)
    if (end > 0 && (isPair || isRangeWord(folded.slice(word.from, end), reading.language)))
      next = tokenAt(tokens, end, next)
    while (next > at && fillers.has(tokens[next]?.text ?? '')) next++
  }
  return next === at ? null : { next, sign }
}

function presentAt(reading: Reading, at: number): number | null {
  let next = at
  if (reading.tokens[next]?.text === '(') next++
  const token = reading.tokens[next]
  if (!token) return null
  const end = endOfPhrase(presentWords, reading.folded, token.from)
  return end < 0 ? null : tokenAt(reading.tokens, end, next)
}

const offsetOf = (reading: Reading, next: number) => reading.tokens[next - 1]?.to ?? 0
const placeOfToken = (reading: Reading, at: number) =>
  reading.tokens[at]?.from ?? reading.folded.length

/** Copies the year of one end to the other if that has none. */
function shareYear(start: Part, end: Part): { start: Part; end: Part } | null {
  if (start.foreign || end.foreign) return { start, end }
  const endMonth = end.month ?? 12
  // "Q1 – Q3 2019", "Spring – Fall 2019".
  if (start.vague && end.vague && start.year === null && end.year !== null)
    return { start: { ...start, year: end.year }, end }
  if (start.year === null && end.year !== null && start.month !== null) {
    if (end.month === null) return null
    const isBefore = start.month <= endMonth
    return { start: { ...start, year: isBefore ? end.year : end.year - 1, loose: !isBefore }, end }
  }
  if (end.year === null && start.year !== null && start.month !== null && end.month !== null) {
    return end.month >= start.month ? { start, end: { ...end, year: start.year } } : null
  }
  return start.year !== null && end.year !== null ? { start, end } : null
}

/** Reads the end of "2018 – 19": two digits after a dash. */
function readShortEnd(reading: Reading, at: number, start: Part): Part | null {
  const token = reading.tokens[at]
  const follows = reading.tokens[at + 1]
  if (!start.bare || start.year === null || token?.kind !== 'number' || token.text.length !== 2)
    return null
  if (follows && !follows.gap && /[./\-:]/.test(follows.text)) return null
  // "2014 – 30 Jun 2019": a day of a month.
  if (readDayFirst(reading, at)) return null
  const year = start.year - (start.year % 100) + Number(token.text)
  return year > start.year ? { ...start, year, endYear: null, first: at, next: at + 1 } : null
}

/** Reads what follows a start: an end, "present", an open dash, or nothing. */
function readRange(reading: Reading, start: Part, at: number, isPair = false): Hit | null {
  const { tokens } = reading
  const behind = skipSuffix(tokens, start.next)
  const [from, startTo] = [placeOfToken(reading, at), offsetOf(reading, start.next)]
  const startAt: [number, number] = [placeOfToken(reading, start.first), startTo]
  const between = readBetween(reading, behind, isPair)
  // "bis heute" and "to date" are single phrases; "– to date" is a sign and a phrase.
  const now =
    start.year === null && !start.foreign ? null : nowBehind(reading, behind, between?.next)
  if (now) {
    const endAt: [number, number] = [placeOfToken(reading, now.at), offsetOf(reading, now.next)]
    return {
      from,
      to: endAt[1],
      start,
      end: present,
      startAt,
      endAt,
      isRange: true,
      next: now.next,
    }
  }
  if (between) {
    const short = readShortEnd(reading, between.next, start)
    const second = readPart(reading, between.next)
    const pair = short ? { start, end: short } : second && shareYear(start, second)
    if (pair) {
      const next = skipEnding(tokens, skipSuffix(tokens, pair.end.next))
      const endAt: [number, number] = [
        placeOfToken(reading, pair.end.first),
        offsetOf(reading, pair.end.next),
      ]
      return { from, to: offsetOf(reading, next), ...pair, startAt, endAt, isRange: true, next }
    }
  }
  if (start.year === null && !start.foreign) return null
  const follows = tokens[between?.next ?? behind]
  const isOpen = between?.sign && (!follows || closing.has(follows.text))
  const isFrom = between && !follows && /[から부터より]/.test(tokens[between.next - 1]?.text ?? '')
  if (isOpen || isFrom) {
    const to = offsetOf(reading, between.next)
    return {
      from,
      to,
      start,
      end: present,
      startAt,
      endAt: null,
      isRange: true,
      next: between.next,
    }
  }
  return {
    from,
    to: offsetOf(reading, behind),
    start,
    end: null,
    startAt,
    endAt: null,
    isRange: start.endYear !== null,
    next: behind,
  }
}

function nowBehind(reading: Reading, behind: number, afterSign: number | undefined) {
  const signs = rangeSigns.has(reading.tokens[behind]?.text ?? '') ? behind + 1 : behind
  for (const at of new Set([signs, afterSign ?? signs])) {
    const next = presentAt(reading, at)
    if (next !== null) return { at: reading.tokens[at]?.text === '(' ? at + 1 : at, next }
  }
  return null
}

/** Reads the date or range at a token, including a preceding "since", "from" or "until". */
export function readHit(reading: Reading, at: number): Hit | null {
  const { tokens, folded } = reading
  const token = tokens[at]
  if (!token) return null
  const part = readPart(reading, at)
  if (part) return readRange(reading, part, at)
  if (token.kind !== 'word') return null
  for (const [words, role] of [
    [betweenWords, 'between'],
    [sinceWords, 'since'],
    [fromWords, 'from'],
    [untilWords, 'until'],
  ] as const) {
    const end = endOfPhrase(words, folded, token.from)
    if (end < 0) continue
    let next = tokenAt(tokens, end, at)
    while (fillers.has(tokens[next]?.text ?? '')) next++
    const behind = readPart(reading, next)
    const hit = behind && readRange(reading, behind, at, role === 'between')
    if (!hit) continue
    if (hit.isRange) return hit
    if (role === 'from' || role === 'between') continue
    if (role === 'since') return { ...hit, end: present, isRange: true }
    return {
      ...hit,
      start: null,
      end: hit.start,
      startAt: [hit.startAt[0], hit.startAt[0]],
      endAt: hit.startAt,
      isRange: true,
    }
  }
  return null
}

/** Reads a line that is only "present": the end of a wrapped range. */
export function readPresentAlone(reading: Reading): Hit | null {
  const between = readBetween(reading, 0)
  for (const at of [0, between?.next ?? 0]) {
    const next = presentAt(reading, at)
    if (next === null || next < reading.tokens.length - 1) continue
    const [from, to] = [placeOfToken(reading, at), offsetOf(reading, next)]
    return {
      from,
      to,
      start: null,
      end: present,
      startAt: [from, from],
      endAt: [from, to],
      isRange: true,
      next,
    }
  }
  return null
}
