import type { EntryChoice } from '../../readings/reading-choice'
import { gapBefore, type Measures } from '../lists/measures'
import type { LineView } from '../sections/line-view'
import { entryDateOf } from './entry-dates'
import { type EntryStart, findStarts, isTitle, looksAlike } from './entry-starts'
import { findDatedLines } from './find-dated-lines'

/** Maximum lines above a date that belong to its header. */
const reachAbove = 3
/** Minimum gap before an entry, as a multiple of the usual line pitch. */
const entryGap = 1.3

/** Returns the index of the first title line directly above a date. */
function topOfHeader(lines: readonly LineView[], dated: number, measures: Measures, from: number) {
  let at = dated
  while (at > from && dated - at < reachAbove) {
    const above = lines[at - 1]
    const isApart = gapBefore(lines, at) > entryGap * measures.pitch
    if (!above || above.bullet || !isTitle(above, measures) || entryDateOf(above)) break
    // A gap within a header is no wider than the one before the header.
    if (isApart && gapBefore(lines, at - 1) <= gapBefore(lines, at)) break
    at--
  }
  return at
}

/** Assigns to each start the first entry date among its lines. */
export function withDates(
  starts: readonly number[],
  dated: readonly number[],
  end: number,
): EntryStart[] {
  return starts.map((at, index) => {
    const next = starts[index + 1] ?? end
    return { at, dated: dated.find((date) => date >= at && date < next) ?? -1 }
  })
}

/**
 * Finds the starts of a section's entries under an override. Falls back to `findStarts` in a
 * section without dates.
 */
export function chooseStarts(
  lines: readonly LineView[],
  measures: Measures,
  { starts, dates }: EntryChoice,
): EntryStart[] {
  const dated = findDatedLines(lines, dates)
  if (starts === 'scored' || dated.length === 0) return findStarts(lines, measures, dates)
  const [first] = lines
  const isStart = (line: LineView, at: number) => {
    if (at === 0 || !first) return true
    if (starts === 'by-look') return looksAlike(line, first) && isTitle(line, measures)
    return !line.bullet && gapBefore(lines, at) > entryGap * measures.pitch
  }
  if (starts === 'by-look' || starts === 'by-gap') {
    const found = lines.flatMap((line, at) => (isStart(line, at) ? [at] : []))
    return withDates(found, dated, lines.length)
  }
  return dated.map((date, index) => {
    const after = dated[index - 1]
    if (after === undefined) return { at: 0, dated: date }
    const at = starts === 'at-date' ? date : topOfHeader(lines, date, measures, after + 1)
    return { at, dated: date }
  })
}
