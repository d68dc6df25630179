import { foldInPlace } from '@/lib/language/unicode/fold-in-place'
import { readTokens, type Token } from './date-tokens'
import { presentCells } from './date-words'
import { isCounted, isNotDate, isOfStandard } from './is-not-date'
import { type Part, type Reading, writePart } from './parts'
import { type Hit, present, readHit, readPresentAlone } from './read-range'

/**
 * A date or range, with offsets in the original text. `start` and `end` are `YYYY[-MM[-DD]]`; `end`
 * may be `present`. A single date has only a start, "until 2019" only an end, a date of another
 * calendar neither.
 */
export type DateHit = {
  from: number
  to: number
  start: string | null
  end: string | null
  isRange: boolean
  startRange: readonly [number, number]
  /** Null if no characters express the end: a single date, "2019 –", "since 2019". */
  endRange: readonly [number, number] | null
  /** Whether the text says more than the year: a season, a quarter, an ambiguous month. */
  isStartVague: boolean
  isEndVague: boolean
  /** Uncertain: a two-digit year, a season, a year within prose. */
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
  if (isNotDate(reading.folded, first, end, bare, usedUntil)) return true
  if (isBare(hit.start ?? hit.end) && isOfStandard(text.slice(0, placeOf(first)))) return true
  // Two numbers alone are ambiguous: 05/19, 24.12.
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

/** Converts Han numerals in "二〇一九年" to digits, keeping offsets. */
const withDigits = (folded: string) =>
  folded.includes('年')
    ? folded.replace(hanYear, (year) =>
        year.replace(/./g, (sign) => String(Math.max(0, hanDigits.indexOf(sign)))),
      )
    : folded

/** Scripts with dates without digits, or other calendars: Hebrew, Arabic and higher code points. */
const otherScripts = /[\u0590-\uffff]/

/** In Latin, Greek and Cyrillic texts no date starts after the last number. */
function endOfDates(folded: string, tokens: readonly Token[]): number {
  if (otherScripts.test(folded)) return tokens.length
  return tokens.findLastIndex(({ kind }) => kind === 'number') + 1
}

let anyPresent: RegExp | undefined

/** Whether a line can contain a date: it has a digit or a word for "present". */
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

/** Languages whose lines run from right to left. */
const rightToLeft = /^(?:ar|fa|he|ur)\b/

/** Swaps the ends of a range that was drawn from right to left: "2021 - 2018". */
function inOrder(hit: Hit): Hit {
  const { start, end, startAt, endAt } = hit
  if (!start || !end || end === present || !endAt) return hit
  const [from, to] = [writePart(start) ?? '', writePart(end) ?? '']
  const length = Math.min(from.length, to.length)
  if (to.slice(0, length) >= from.slice(0, length)) return hit
  return { ...hit, start: end, end: start, startAt: endAt, endAt: startAt }
}

/**
 * Finds the dates and ranges of a line, in the formats of CVs in 25 languages, but not in phone
 * numbers, amounts, versions or postal codes. Never throws.
 * @param language BCP 47 tag of the CV: resolves ambiguous month names and the order of day and
 * month
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
  const accept = (found: Hit) => {
    const hit = rightToLeft.test(reading.language) ? inOrder(found) : found
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
