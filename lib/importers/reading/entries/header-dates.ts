import { type DateHit, findDates } from '../../dates/find-dates'
import type { Traced } from '../../draft/draft-types'
import type { PieceView } from '../sections/line-view'
import { copied, cutStretch, slicesOf } from '../sections/stretch'
import type { EntryDate } from './entry-dates'

type Range = readonly [number, number]

/** Whether a text is the given date by itself: "Jan" of "Jan – Mar 2019" is not. */
function saysAlone(characters: string, date: string, language: string): boolean {
  return findDates(characters, language).some(({ start, end }) => start === date || end === date)
}

/**
 * Returns a date with its source characters; one whose year comes from the other end of the range
 * has the characters of both.
 */
export function tracedDate(
  text: string | null,
  { stretch, language }: PieceView,
  own: Range,
  other: Range | null,
  sure: boolean,
): Traced | null {
  if (text === null) return null
  const isWhole =
    text === '' || other === null || saysAlone(stretch.text.slice(...own), text, language)
  const ranges = isWhole ? [own] : [own, other].sort((a, b) => a[0] - b[0])
  const slices = ranges.flatMap(([from, to]) => slicesOf(cutStretch(stretch, from, to)))
  return { text, form: 'date', slices, sure }
}

/** Returns a vague end such as "Spring 2019" as typed (flowing text only); null otherwise. */
function vagueWords(
  { stretch, isFlowing }: PieceView,
  date: string | null,
  isVague: boolean,
  range: Range | null,
): Traced | null {
  if (!isFlowing || !isVague || date === null || range === null) return null
  const words = cutStretch(stretch, ...range)
  // Without a year of its own it is incomplete.
  return words.text.includes(date.slice(2, 4)) ? copied(words) : null
}

const startOf = (hit: DateHit, piece: PieceView) =>
  vagueWords(piece, hit.start, hit.isStartVague, hit.startRange) ??
  tracedDate(hit.start, piece, hit.startRange, hit.endRange, !hit.isLoose)

function endOf(hit: DateHit, piece: PieceView): Traced | null {
  const end = hit.end === 'present' ? '' : hit.end
  // The end is expressed by the word or dash next to the start: "since 2019", "2019 –".
  const range = hit.endRange ?? (end === '' ? ([hit.from, hit.to] as const) : null)
  const words = vagueWords(piece, end, hit.isEndVague, range)
  return words ?? (range && tracedDate(end, piece, range, hit.startRange, !hit.isLoose))
}

/**
 * Returns the dates of an entry from its dated lines. Ongoing: the end is an empty text with the
 * source characters that say so. Single date: no end.
 */
export function readDates(dates: readonly EntryDate[]): {
  startDate: Traced | null
  endDate: Traced | null
  isRange: boolean
} {
  const main = dates.find(({ hit }) => hit.isRange) ?? dates[0]
  if (!main) return { startDate: null, endDate: null, isRange: false }
  const { hit, piece } = main
  if (hit.isRange) {
    return { startDate: startOf(hit, piece), endDate: endOf(hit, piece), isRange: true }
  }
  // Start and end may be set apart on one line, or on two lines.
  const other = main.ending ?? dates.find((one) => one !== main && !one.hit.isRange)
  const endDate = other ? startOf(other.hit, other.piece) : null
  return { startDate: startOf(hit, piece), endDate, isRange: endDate !== null }
}
