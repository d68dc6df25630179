import { isDateText } from '../../dates/date-text'
import { positionEvidence } from '../../lexicon/titles'
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
 * Finds entries at headings of two depths: employers, and their roles, each of which is dated or
 * names a job. Null where no heading has two such headings below it.
 */
function startsByLevel(lines: readonly LineView[], dated: readonly number[]): EntryStart[] | null {
  const top = lines.find(({ level }) => level > 0)?.level ?? 0
  // A second line of one heading has no date of its own.
  const headings = lines.flatMap(({ level }, at) =>
    level > 0 && (lines[at - 1]?.level !== level || dated.includes(at)) ? [at] : [],
  )
  const isDate = (at: number) => isDateText(lines[at]?.text ?? '')
  const leading = headings.filter((at) => isDate(at - 1))
  const areLeading = leading.length > headings.filter((at) => isDate(at + 1)).length
  const firsts = headings.map((at) => (areLeading && leading.includes(at) ? at - 1 : at))
  const starts = withDates(firsts, dated, lines.length)
  const isDeeper = (index: number) => (lines[headings[index] ?? -1]?.level ?? 0) > top
  const deeper = starts.filter((_, index) => isDeeper(index))
  const isRole = ({ at, dated: date }: EntryStart) =>
    date >= 0 || positionEvidence(lines[at]?.text ?? '').strength >= 0.5
  const isNested = starts.some(
    (_, index) => !isDeeper(index) && isDeeper(index + 1) && isDeeper(index + 2),
  )
  const areRoles = deeper.some(({ dated: date }) => date >= 0) && deeper.every(isRole)
  return starts[0]?.at === 0 && isNested && areRoles ? starts : null
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
  if (starts === 'scored' || dated.length === 0)
    return startsByLevel(lines, dated) ?? findStarts(lines, measures, dates)
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
