import { findDates } from '../dates/find-dates'
import { headingKind } from '../lexicon/headings'
import { contactLabel } from '../lexicon/labels'
import { joinSegments, type Segment } from './segment'

/** Segments of a line, from left to right. */
export type LineSegments = Segment[]

const sameLine = (a: Segment, b: Segment) =>
  Math.abs(a.y - b.y) < 0.35 * Math.min(a.size, b.size) ||
  (Math.abs(a.y - b.y) < 0.5 * Math.min(a.size, b.size) && (a.right <= b.x || b.right <= a.x))

const looksAlike = (a: Segment, b: Segment) =>
  Math.abs(a.size - b.size) < 0.3 && (a.runs[0]?.bold ?? false) === (b.runs[0]?.bold ?? false)

const standsBelow = (above: Segment, below: Segment, max: number) =>
  below.y > above.y + 0.5 * above.size && below.y - above.y < max * above.size

/** Rejoins headings that wrap in a column of their own, next to their section. */
function joinBrokenHeadings(segments: Segment[]): Segment[] {
  const gone = new Set<Segment>()
  for (const one of segments) {
    if (gone.has(one) || one.text.length > 30 || one.bullet) continue
    const next = segments.find(
      (other) =>
        other !== one &&
        !gone.has(other) &&
        other.text.length < 25 &&
        looksAlike(one, other) &&
        standsBelow(one, other, 1.5) &&
        (Math.abs(other.x - one.x) < 3 || Math.abs(other.right - one.right) < 3),
    )
    if (!next) continue
    const joined = joinSegments(one, next)
    if (!headingKind(joined.text) || (headingKind(one.text) && headingKind(next.text))) continue
    const hasNeighbour = segments.some(
      (other) => other.y >= one.y - one.size && other.y <= next.y + 2 && other.x > joined.right,
    )
    // A common right edge means a right-aligned column of headings.
    const isSetRight = Math.abs(next.right - one.right) < 1 && !headingKind(next.text)
    if (!hasNeighbour && headingKind(one.text) && !isSetRight) continue
    Object.assign(one, joined)
    gone.add(next)
  }
  return segments.filter((one) => !gone.has(one))
}

/** Whether a text is a date range with a complete end. */
function isWholeRange(text: string): boolean {
  const [range] = findDates(text)
  if (!range?.isRange || !range.endRange) return false
  const end = text.slice(...range.endRange)
  return range.end === 'present' || /\d{4}|\d{2}$/.test(end)
}

/** Returns the line that continues a date in a narrow column. */
function restOfDate(one: Segment, segments: readonly Segment[]): Segment | null {
  const isBeside = segments.some(
    (other) => other !== one && Math.abs(other.y - one.y) < 0.5 * one.size && other.x > one.right,
  )
  if (!isBeside || isWholeRange(one.text)) return null
  const below = segments.find(
    (other) =>
      other !== one &&
      other.text.length < 22 &&
      Math.abs(other.size - one.size) < 0.3 &&
      standsBelow(one, other, 1.6) &&
      (Math.abs(other.x - one.x) < 3 || Math.abs(other.right - one.right) < 3),
  )
  if (!below) return null
  const joined = joinSegments(one, below).text
  const [range, ...more] = findDates(joined)
  if (!range || more.length > 0 || range.to - range.from < 0.85 * joined.length) return null
  // "Since November" above "2022" is only a range once joined.
  return range.isRange || !/\d{4}/.test(one.text) ? below : null
}

/** Rejoins date ranges that wrap in a narrow column. */
function joinBrokenDates(segments: Segment[]): Segment[] {
  const gone = new Set<Segment>()
  for (const one of segments) {
    if (gone.has(one) || one.text.length > 34 || one.bullet) continue
    const below = restOfDate(one, segments)
    if (!below || gone.has(below)) continue
    Object.assign(one, joinSegments(one, below))
    gone.add(below)
  }
  return segments.filter((one) => !gone.has(one))
}

/** Whether a text starts next to a heading rather than on the line above. */
const standsBesideHeading = (other: Segment, heading: Segment) =>
  other.y > heading.y - 0.75 * heading.size &&
  other.y - heading.y < 1.2 * Math.max(heading.size, other.size)

/** Whether a heading is in the margin: text next to it, none before it. */
function isMarginHeading(one: Segment, all: readonly Segment[]): boolean {
  // A row of contacts has a label, not a heading, in its margin.
  if (one.bullet || headingKind(one.text) === null || contactLabel(one.text)) return false
  const isNear = (other: Segment) => standsBesideHeading(other, one)
  // A heading with its text right below, in its own column.
  const isAbove = all.some(
    (other) =>
      other !== one && other.x < one.right && other.right > one.x && standsBelow(one, other, 1.3),
  )
  if (isAbove && !all.some((other) => other.x > one.right && Math.abs(other.y - one.y) < 2)) {
    return false
  }
  return (
    all.some(
      (other) => other !== one && other.x > one.right && isNear(other) && !headingKind(other.text),
    ) &&
    !all.some((other) => other !== one && other.right <= one.x && Math.abs(other.y - one.y) < 2)
  )
}

/** Returns the y of a margin heading's section: the top of the lines next to it. */
function topOfSection(heading: Segment, lines: readonly LineSegments[]): number {
  const beside = lines.flatMap(([first]) =>
    first && first.x >= heading.right - 1 && standsBesideHeading(first, heading) ? [first.y] : [],
  )
  return Math.min(heading.y, ...beside) - 0.5
}

/** Splits a line whose first list item is next to a text in the margin, such as an employer. */
function partAtItem(line: LineSegments): LineSegments[] {
  const at = line.findIndex(({ bullet }) => bullet)
  const isBeside = at > 0 && at === line.length - 1
  return isBeside ? [line.slice(0, at), line.slice(at)] : [line]
}

/**
 * Arranges the segments of a column as lines, top to bottom. A margin heading becomes a line before
 * its section.
 */
export function stackLines(segments: readonly Segment[]): LineSegments[] {
  const whole = joinBrokenDates(joinBrokenHeadings([...segments]))
  const headings = whole.filter((one) => isMarginHeading(one, whole))
  const lines: LineSegments[] = []
  const others = whole.filter((one) => !headings.includes(one))
  for (const segment of others.sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines
      .slice(-4)
      .findLast(([first]) => first !== undefined && sameLine(first, segment))
    if (line) line.push(segment)
    else lines.push([segment])
  }
  for (const line of lines) line.sort((a, b) => a.x - b.x)
  const placed = [
    ...lines.flatMap(partAtItem).map((line) => ({ line, y: line[0]?.y ?? 0 })),
    ...headings.map((one) => ({ line: [one], y: topOfSection(one, lines) })),
  ]
  return placed.sort((a, b) => a.y - b.y).map(({ line }) => line)
}
