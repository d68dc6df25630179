import { foldInPlace } from '@/lib/language/unicode/fold-in-place'
import { readTokens, type Token } from './date-tokens'
import { presentCells } from './date-words'
import { isCounted, isNearMiss, isOfStandard } from './near-misses'
import { type Part, type Reading, writePart } from './parts'
import { type Hit, present, readHit, readPresentAlone } from './read-range'

/**
 * A date or a range of dates; all offsets are of the text itself. `start` and `end` are
 * `YYYY[-MM[-DD]]`, `end` may be `present`. A single date has only a start; "until 2019" only an end;
 * a date of another calendar neither.
 */
export type DateHit = {
  from: number
  to: number
  start: string | null
  end: string | null
  isRange: boolean
  startRange: readonly [number, number]
  /** Null where nothing stands for the end: a single date, "2019 –", "since 2019". */
  endRange: readonly [number, number] | null
  /** Whether the characters of an end say more than its year: a season, a quarter, an unclear day and month. */
  isStartVague: boolean
  isEndVague: boolean
  /** Less than sure: two digits, a season, a year in the middle of prose. */
  isLoose: boolean
}

const longDashes = /[\u2012-\u2015\u2212]/

const isBare = (part: Part | 'present' | null) => part !== null && part !== present && part.bare

function isRefused(
  text: string,
  reading: Reading,
  hit: Hit,
  placeOf: (at: number) => number,
  usedUntil: number,
): boolean {
  const single = !hit.isRange
  const bare = isBare(hit.start ?? hit.end) && (single || isBare(hit.end) || hit.end === null)
  const first = hit.startAt[0]
  const last = hit.endAt?.[1] ?? hit.startAt[1]
  const end = Math.max(hit.to, last)
  if (isNearMiss(reading.folded, first, end, bare, usedUntil)) return true
  if (isBare(hit.start ?? hit.end) && isOfStandard(text.slice(0, placeOf(first)))) return true
  // Two digits alone are of anything: 05/19, 24.12.
  if (
    single &&
    hit.start?.loose &&
    hit.start.month !== null &&
    end - first < reading.folded.trim().length * 0.6
  )
    return true
  return single && bare && isCounted(text, placeOf(hit.to))
}

function isInProse(text: string, from: number, to: number): boolean {
  const rest = text.length - (to - from)
  return rest > 70 || (rest > 30 && /[.!?]\s*$/.test(text)) || /^[ ]\p{Lu}/u.test(text.slice(to))
}

const hanDigits = '〇一二三四五六七八九'
const hanYear = /[〇零一二三四五六七八九]{4}(?=\s?年)/g

/** "二〇一九年" with digits; every sign stays in its place. */
const withDigits = (folded: string) =>
  folded.includes('年')
    ? folded.replace(hanYear, (year) =>
        year.replace(/./g, (sign) => String(Math.max(0, hanDigits.indexOf(sign)))),
      )
    : folded

/** Scripts that write dates without digits, or other calendars: Hebrew, Arabic, and all behind them. */
const otherScripts = /[\u0590-\uffff]/

/** Behind the last number of a text in Latin, Greek or Cyrillic letters no date begins. */
function endOfDates(folded: string, tokens: readonly Token[]): number {
  if (otherScripts.test(folded)) return tokens.length
  return tokens.findLastIndex(({ kind }) => kind === 'number') + 1
}

let anyPresent: RegExp | undefined

/** Only lines with a digit or a word for the present can hold a date. */
function mayHoldDate(text: string): boolean {
  if (/[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]|[令民年]|平成|昭和|大正/.test(text))
    return true
  if (text.length > 40) return false
  anyPresent ??= new RegExp(
    `^[^\\p{L}]*(?:${[
      ...new Set(
        presentCells
          .flatMap((cell) => cell.split('|'))
          .map((word) => foldInPlace(word.trim()).folded),
      ),
    ]
      .filter((word) => word !== '')
      .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
      .join('|')})[^\\p{L}]*$`,
    'u',
  )
  return anyPresent.test(foldInPlace(text).folded)
}

/**
 * Every date and range of dates in a line, in the forms that CVs of 25 languages have. Never the
 * digits of a phone number, an amount, a version, a postal code. Never throws.
 *
 * @param language BCP 47 tag of the CV: decides between languages that use one word for two months,
 *   and which of two numbers is the day
 */
export function findDates(text: string, language = ''): DateHit[] {
  if (!mayHoldDate(text)) return []
  const { folded: signs, placeOf } = foldInPlace(text)
  const folded = withDigits(signs)
  const tokens = readTokens(folded)
  const longDash = (at: number) => longDashes.test(text.charAt(placeOf(at)))
  const reading: Reading = { tokens, folded, language: language.toLowerCase(), longDash }
  const hits: DateHit[] = []
  let usedUntil = 0
  const accept = (hit: Hit) => {
    const place = ([a, b]: [number, number]) => [placeOf(a), placeOf(b)] as const
    const { start, end } = hit
    const endText = end === present || end === null ? end : writePart(end, true)
    const span = hit.isRange && end === null && start?.endYear ? String(start.endYear) : null
    const bareSingle = !hit.isRange && isBare(start)
    const [from, to] = place([hit.from, hit.to])
    hits.push({
      ...{ from, to, start: start ? writePart(start) : null, end: endText ?? span },
      ...{ isRange: hit.isRange, startRange: place(hit.startAt) },
      endRange: hit.endAt ? place(hit.endAt) : null,
      isStartVague: start?.vague ?? false,
      isEndVague: end !== null && end !== present && end.vague,
      isLoose:
        (start?.loose ?? false) ||
        (end !== null && end !== present && end.loose) ||
        (bareSingle && isInProse(text, from, to)),
    })
    usedUntil = hit.to
  }
  const dateless = endOfDates(folded, tokens)
  for (let at = 0; at < dateless; ) {
    const hit = readHit(reading, at)
    if (!hit || isRefused(text, reading, hit, placeOf, usedUntil)) {
      at++
      continue
    }
    accept(hit)
    at = Math.max(hit.next, at + 1)
  }
  if (hits.length === 0) {
    const alone = readPresentAlone(reading)
    if (alone) accept(alone)
  }
  return hits
}
