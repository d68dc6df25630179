import type { EntryChoice } from '../../readings/reading-choice'
import type { LineView } from '../sections/line-view'
import { type EntryDate, entryDateOf } from './entry-dates'

/** A line with a date that may be that of an entry, with what tells so. */
type Dated = {
  at: number
  date: EntryDate
  /** Evidence of the line by itself; what is told in a bullet or in running text has none. */
  weight: number
  /** Where on its line and on the page the date stands: entries of one section agree in it. */
  place: string
}

/** Points of indent within which a line lies inside of an entry; more is a column of its own. */
const deeper = { from: 6, to: 60 }
/** Evidence that a date has to bring to be that of an entry. */
const cost = 1.2
/** Gain of a range right under the heading of an entry, as the file's own tags or styles tell. */
const underHeading = 0.6
/** Gain of a date that all others stand beside in the same way. */
const agreement = 1.4
/** Cost of a date that does not follow the order of the others. */
const disorder = 0.8

const separated = /[(|·•,–—\t-]\s*$/u

/** Returns where in its piece a date stands. */
function positionOf({ hit, piece }: EntryDate): 'own' | 'lead' | 'tail' | 'mid' {
  if (hit.to - hit.from >= 0.8 * piece.text.length) return 'own'
  if (hit.from <= 2) return 'lead'
  return hit.to >= piece.text.length - 2 ? 'tail' : 'mid'
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

/** Returns the share of dates that come after the one before them, or before it, whichever is less. */
function countDisorder(dates: readonly Dated[]): number {
  const starts = dates.map(({ date: { hit } }) => hit.start ?? hit.end ?? '')
  const steps = starts.slice(1).map((one, index) => one.localeCompare(starts[index] ?? ''))
  return Math.min(steps.filter((step) => step > 0).length, steps.filter((step) => step < 0).length)
}

/** Scores dates as those of all the entries of a section. */
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

/** Returns what may be the dates of the entries: all, those of some weight, those that stand alike. */
function candidatesOf(all: readonly Dated[]): (readonly Dated[])[] {
  const strong = all.filter(({ weight }) => weight >= cost)
  const firm = all.filter(({ weight }) => weight >= cost + 0.8)
  const places = [...new Set(all.map(({ place }) => place))]
  const byPlace = places.map((place) => strong.filter((one) => one.place === place))
  return [all, strong, firm, ...byPlace].filter((dates) => dates.length > 0)
}

/**
 * Chooses the lines that date the entries of a section among all that hold a date. Whole choices are
 * scored: dates of entries stand alike, follow each other in time, and are not told in a bullet or in
 * running text.
 *
 * @param choice a decision from outside: all dates, or those that stand in a piece of their own
 * @returns indexes of lines
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
  // Posts as items below their employer.
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
  // A lone date that has no weight dates nothing.
  if (!best || (best.score < 0 && best.dates.every(({ weight }) => weight < 0))) return []
  return best.dates.map(({ at }) => at)
}
