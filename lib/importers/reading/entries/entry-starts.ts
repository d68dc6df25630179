import { isDuration, subLabel } from '../../lexicon/labels'
import { positionEvidence } from '../../lexicon/titles'
import type { EntryChoice } from '../../readings/reading-choice'
import { isAddressLine } from '../basics/addresses'
import { gapBefore, isFull, type Measures } from '../lists/measures'
import type { LineView } from '../sections/line-view'
import { isPlaceText } from '../sections/place-text'
import { entryDateOf } from './entry-dates'
import { findDatedLines } from './find-dated-lines'
import { abbreviation, titleParts } from './title-parts'

/** First line of an entry and the line that dates it; `dated` is -1 for an undated entry. */
export type EntryStart = { at: number; dated: number }

/** Maximum lines above a date that are searched for the start of its entry. */
const reachAbove = 4

export const looksAlike = (a: LineView, b: LineView): boolean =>
  Math.abs(a.size - b.size) < 0.4 &&
  a.bold === b.bold &&
  Math.abs(a.x - b.x) < 4 &&
  a.bullet === b.bullet &&
  a.level === b.level

const standsOut = (line: LineView, measures: Measures) =>
  line.bold || line.italic || line.size > measures.body + 0.6 || line.level > 0 || line.caps

/** Whether a line can be a title: not a sentence, not as wide as prose. */
export function isTitle(line: LineView, measures: Measures): boolean {
  const text = line.text.trim()
  const isAbbreviated = abbreviation.test(text) || /(?:^|[\s.])\p{Lu}\.$/u.test(text)
  const ends = /[.;。]$/.test(text) && !(isAbbreviated && text.split(/\s+/).length <= 9)
  const isWide =
    text.length > 55 && line.right > measures.edge - 15 && !line.bold && line.pieces.length === 1
  return !ends && text.length <= 100 && !(isWide && measures.broken)
}

export const isPlaceLine = (line: LineView): boolean => isPlaceText(line.text)

/** Whether a line cannot be the first of an entry: a label, place, URL or duration. */
const isAside = (line: LineView) =>
  subLabel(line.text) !== null ||
  isPlaceLine(line) ||
  isAddressLine(line.text) ||
  isDuration(line.text)

type Rhythm = {
  lines: readonly LineView[]
  measures: Measures
  /** Lines from the start of the first entry to its date. */
  offset: number
  isUsable: boolean
  isStrong: boolean
}

/** Scores a line, on its own, as the start of an entry. */
function scoreLine(
  at: number,
  dated: number,
  first: LineView,
  line: LineView,
  rhythm: Rhythm,
): number {
  const { lines, measures, offset, isUsable, isStrong } = rhythm
  let score = at === dated ? 0.3 : 0
  if (looksAlike(line, first) && isUsable) score += isStrong ? 3 : 1.5
  if (at === dated - offset && isUsable) score += 1.5
  if (line.bullet && !first.bullet) score -= 6
  if (line.level > 0 && line.level === first.level) score += 2
  if (line.bold && !isStrong) score += 0.8
  if (isAddressLine(line.text)) score -= 2
  const gap = gapBefore(lines, at)
  if (gap > measures.pitch * 1.25) score += 1.5
  else if (gap > measures.pitch * 1.1) score += 0.6
  if (at === dated - 1 && isTitleAbove(line, lines[dated])) score += 1
  return at < dated ? score + scoreAbove(at, line, gap, rhythm) : score
}

/** Whether a line is a job title above a period that has no title of its own. */
const isTitleAbove = (line: LineView, below: LineView | undefined) =>
  below !== undefined &&
  !line.bullet &&
  !/[.;:]$/.test(line.text) &&
  entryDateOf(below)?.hit.isRange === true &&
  !titleParts([below]).titles.some(({ stretch }) => !isPlaceText(stretch.text)) &&
  positionEvidence(line.text).strength >= 0.8

/** Penalises a line above the date that is prose or the end of the previous entry. */
function scoreAbove(at: number, line: LineView, gap: number, { lines, measures }: Rhythm): number {
  const before = lines[at - 1]
  let score = 0
  if (!isTitle(line, measures)) score -= 3
  if (!line.bold && /[.;]$/.test(line.text)) score -= 2
  const goesOn =
    before !== undefined &&
    !line.bold &&
    gap < measures.pitch * 1.1 &&
    measures.broken &&
    isFull(before, line, measures.edge)
  return goesOn ? score - 1.5 : score
}

/** Penalises lines between a start and its date that no header contains. */
function scoreBetween(
  at: number,
  dated: number,
  first: LineView,
  line: LineView,
  { lines, measures }: Rhythm,
): number {
  const gap = gapBefore(lines, at)
  return lines.slice(at + 1, dated + 1).reduce((score, one, index) => {
    const between = at + 1 + index
    const isItem = one.bullet && !(first.bullet && !looksAlike(one, first))
    const isProse = between < dated && !isTitle(one, measures)
    const inner = gapBefore(lines, between)
    const isCut = inner > measures.pitch * 1.9 && inner > gap
    return (
      score -
      (isItem ? 4 : 0) -
      (isProse ? 3 : 0) -
      (isCut ? 1.5 : 0) -
      (one.page === line.page ? 0 : 0.5)
    )
  }, 0)
}

/** Scores a line as the start of the entry dated by line `dated`. */
function scoreStart(at: number, dated: number, rhythm: Rhythm): number {
  const first = rhythm.lines[0]
  const line = rhythm.lines[at]
  if (!first || !line) return Number.NEGATIVE_INFINITY
  return scoreLine(at, dated, first, line, rhythm) + scoreBetween(at, dated, first, line, rhythm)
}

/** Whether two lines are two roles, each a title and its period: "Mate  2017 – 2019", "Cook  2015 – 2017". */
function areStacked(above: LineView | undefined, line: LineView | undefined): boolean {
  if (!above || !line || !looksAlike(above, line)) return false
  return [above, line].every(
    (one) =>
      entryDateOf(one)?.hit.isRange === true &&
      titleParts([one]).titles.some(({ stretch }) => !isPlaceText(stretch.text)),
  )
}

function startsByDates(
  lines: readonly LineView[],
  dated: readonly number[],
  measures: Measures,
): EntryStart[] {
  const [firstDate = 0] = dated
  const [first] = lines
  if (!first) return []
  const isStrong = standsOut(first, measures)
  const isUsable = firstDate <= 5
  const rhythm = { lines, measures, offset: Math.min(firstDate, reachAbove), isUsable, isStrong }
  const starts: EntryStart[] = []
  let before = -1
  for (const date of dated) {
    // A start and an end date on consecutive lines belong to one entry.
    const isSecond =
      before >= 0 &&
      date - before <= 1 &&
      !isStrong &&
      lines[date]?.bullet === lines[before]?.bullet &&
      rhythm.offset > 0 &&
      !areStacked(lines[before], lines[date])
    if (isSecond) continue
    let best = { at: date, score: Number.NEGATIVE_INFINITY }
    for (let at = Math.max(before + 1, date - reachAbove); at <= date; at++) {
      const score = scoreStart(at, date, rhythm)
      if (score > best.score) best = { at, score }
    }
    starts.push({ at: best.at, dated: date })
    before = date
  }
  const [start] = starts
  if (start && start.at > 0) {
    if (isUsable) start.at = 0
    else starts.unshift({ at: 0, dated: -1 })
  }
  if (isStrong) starts.push(...startsWithoutDates(lines, starts, rhythm))
  return starts.sort((a, b) => a.at - b.at)
}

/** Finds undated entries among dated ones: lines styled like the section's first line. */
function startsWithoutDates(
  lines: readonly LineView[],
  starts: readonly EntryStart[],
  rhythm: Rhythm,
): EntryStart[] {
  const { measures, offset } = rhythm
  const [first] = lines
  if (!first) return []
  const found: EntryStart[] = []
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at]
    if (!line || !looksAlike(line, first) || entryDateOf(line)) continue
    const isApart =
      first.size > measures.body + 0.6 ||
      first.level > 0 ||
      gapBefore(lines, at) > measures.pitch * 1.15
    if (!isApart || starts.some((start) => at >= start.at && at <= Math.max(start.at, start.dated)))
      continue
    const previous = [...starts, ...found]
      .filter((start) => start.at < at)
      .sort((a, b) => b.at - a.at)[0]
    if (previous && at - previous.at <= offset + 1 && first.level === 0 && at - previous.at < 3)
      continue
    if (previous && previous.dated >= 0 && at - previous.at <= 6) {
      const between = lines.slice(previous.dated + 1, at)
      if (!between.some((one) => !isAside(one))) continue
    }
    if (isTitle(line, measures) && !isAside(line)) found.push({ at, dated: -1 })
  }
  return found
}

/** Whether a line starts with bold text followed by regular text. */
export function hasBoldLead(line: LineView): boolean {
  const [first, second] = line.pieces[0]?.runs ?? []
  return (
    first !== undefined &&
    second !== undefined &&
    first.bold &&
    !second.bold &&
    first.stretch.text.length > 2
  )
}

function startsWithoutAnyDate(lines: readonly LineView[], measures: Measures): EntryStart[] {
  const [first] = lines
  if (!first) return []
  const isBeside = (line: LineView) => Math.abs(line.x - first.x) < 4
  const every = (is: (line: LineView) => boolean): EntryStart[] =>
    lines.flatMap((line, at) => (at === 0 || is(line) ? [{ at, dated: -1 }] : []))
  const isLead = (line: LineView) => hasBoldLead(line) && isBeside(line)
  if (hasBoldLead(first) && lines.filter(isLead).length >= 2) return every(isLead)
  const isItem = (line: LineView) => line.bullet && isBeside(line)
  if (first.bullet && lines.filter(isItem).length >= 2) return every(isItem)
  const isStrong = standsOut(first, measures)
  return lines.flatMap((line, at) => {
    if (at === 0) return [{ at, dated: -1 }]
    const gap = gapBefore(lines, at)
    const isApart = isStrong || first.bullet || gap > measures.pitch * 1.25
    if (!looksAlike(line, first) || !isApart || !isTitle(line, measures) || isAside(line)) return []
    const before = lines[at - 1]
    const goesOn =
      before !== undefined &&
      !first.bullet &&
      gap < measures.pitch * 1.15 &&
      measures.broken &&
      isFull(before, line, measures.edge)
    return goesOn ? [] : [{ at, dated: -1 }]
  })
}

/** Finds the entry starts of a section by its dates, or by lines styled like the first one. */
export function findStarts(
  lines: readonly LineView[],
  measures: Measures,
  dates: EntryChoice['dates'] = 'scored',
): EntryStart[] {
  const dated = findDatedLines(lines, dates)
  return dated.length > 0
    ? startsByDates(lines, dated, measures)
    : startsWithoutAnyDate(lines, measures)
}
