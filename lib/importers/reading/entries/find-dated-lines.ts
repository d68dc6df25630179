import type { EntryChoice } from '../../readings/reading-choice'
import type { LineView } from '../sections/line-view'
import { type EntryDate, entryDateOf } from './entry-dates'

/** A line with a date, with the evidence that it dates an entry. */
type Dated = {
  at: number
  date: EntryDate
  /** Evidence of the line alone; none in bullets and running text. */
  weight: number
  /** Position of the date on line and page: equal for the entries of a section. */
  place: string
}

/** Indent in points of lines inside an entry; a larger one is a separate column. */
const deeper = { from: 6, to: 60 }
/** Minimum evidence for a date to date an entry. */
const cost = 1.2
/** Bonus of a date range right below a tagged or styled heading. */
const underHeading = 0.6
/** Bonus if all dates have the same position. */
const agreement = 1.4
/** Penalty for a date out of chronological order. */
const disorder = 0.8

const separated = /[(|·•,;–—\t-]\s*$/u

/** Returns the position of a date, or of two with nothing but signs between, within their piece. */
function positionOf({ hit, piece, ending }: EntryDate): 'own' | 'lead' | 'tail' | 'mid' {
  const isPair =
    ending?.piece === piece && !/[\p{L}\p{N}]/u.test(piece.text.slice(hit.to, ending.hit.from))
  const to = isPair ? ending.hit.to : hit.to
  if (to - hit.from >= 0.8 * piece.text.length) return 'own'
  if (hit.from <= 2) return 'lead'
  return to >= piece.text.length - 2 ? 'tail' : 'mid'
}

function weigh(
  line: LineView,
  above: LineView | undefined,
  date: EntryDate,
  left: number,
  areItems: boolean,
): number {
  const position = positionOf(date)
  const before = date.piece.text.slice(0, date.hit.from)
  let weight = { own: 3, lead: 2, tail: separated.test(before) ? 1.8 : 1.2, mid: 1 }[position]
  if (line.bullet && !areItems) weight -= date.beside < 3 ? 1 : 2.2
  const indent = line.x - left
  const isInside = !areItems && indent > deeper.from && indent < deeper.to
  if (isInside && position !== 'own') weight -= 1.5
  if (line.bold || line.level > 0) weight += 0.6
  if (above && above.level > 0 && line.level === 0 && date.hit.isRange) weight += underHeading
  if (!date.hit.isRange && position !== 'own') weight -= 0.3
  return weight
}

/** Returns the number of dates out of order, in the better of both directions. */
function countDisorder(dates: readonly Dated[]): number {
  const starts = dates.map(({ date: { hit } }) => hit.start ?? hit.end ?? '')
  const steps = starts.slice(1).map((one, index) => one.localeCompare(starts[index] ?? ''))
  return Math.min(steps.filter((step) => step > 0).length, steps.filter((step) => step < 0).length)
}

/** Scores a set of dates as the dates of a section's entries. */
function scoreOwners(dates: readonly Dated[]): number {
  const alike = new Map<string, number>()
  for (const { place } of dates) alike.set(place, (alike.get(place) ?? 0) + 1)
  const sum = dates.reduce(
    (total, { weight, place }) =>
      total + weight - cost + (agreement * ((alike.get(place) ?? 1) - 1)) / dates.length,
    0,
  )
  return sum - disorder * countDisorder(dates)
}

/** Returns candidate sets of entry dates: all, those with some evidence, those aligned alike. */
function candidatesOf(all: readonly Dated[]): (readonly Dated[])[] {
  const strong = all.filter(({ weight }) => weight >= cost)
  const firm = all.filter(({ weight }) => weight >= cost + 0.8)
  const places = [...new Set(all.map(({ place }) => place))]
  const byPlace = places.map((place) => strong.filter((one) => one.place === place))
  return [all, strong, firm, ...byPlace].filter((dates) => dates.length > 0)
}

/**
 * Selects the lines that date the entries of a section. Scores whole sets: entry dates are aligned,
 * in chronological order, and not in bullets or running text.
 * @param choice override: all dates, or those in a piece of their own
 * @returns line indexes
 */
export function findDatedLines(
  lines: readonly LineView[],
  choice: EntryChoice['dates'] = 'scored',
): number[] {
  const [first] = lines
  const found = lines.flatMap((line, at) => {
    const date = entryDateOf(line)
    return date ? [{ line, at, date }] : []
  })
  if (!first || found.length === 0) return []
  // Jobs as list items below their employer.
  const areItems =
    first.bullet ||
    (found.length > 1 && found.every(({ line, date }) => line.bullet && date.hit.isRange))
  const left = Math.min(...lines.filter(({ bullet }) => !bullet).map(({ x }) => x))
  const all = found.map(({ line, at, date }): Dated => {
    const position = positionOf(date)
    const indent = Math.round((position === 'own' ? 0 : line.x) / 8)
    return {
      ...{ at, date, weight: weigh(line, lines[at - 1], date, left, areItems) },
      place: `${position}|${indent}|${line.bullet}|${line.pieces.length > 1}`,
    }
  })
  const apart = found.filter(({ date }) => positionOf(date) === 'own')
  if (choice === 'all') return all.map(({ at }) => at)
  if (choice === 'apart' && apart.length > 0) return apart.map(({ at }) => at)
  const [best] = candidatesOf(all)
    .map((dates) => ({ dates, score: scoreOwners(dates) }))
    .sort((a, b) => b.score - a.score)
  // A single date without evidence does not date an entry.
  if (!best || (best.score < 0 && best.dates.every(({ weight }) => weight < 0))) return []
  return best.dates.map(({ at }) => at)
}
