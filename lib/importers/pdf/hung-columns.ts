import type { RawItem } from './raw-types'

/** Items of one baseline. */
type Row = { y: number; items: readonly RawItem[] }

/** A column of text with dates or labels hung at its left, between two baselines. */
export type HungColumn = { x: number; top: number; bottom: number }

/** Rows with something hung before the column, and rows of the column alone, that make one. */
const min = { hung: 3, alone: 3 }
/** Share of the rows that may run across the edge of the column. */
const maxCrossing = 0.04
/** Most characters of a date or a label. */
const maxHung = 34
/** Points within which items begin at one place. */
const tolerance = 0.7

const startsAt = (items: readonly RawItem[], x: number) =>
  items.some((item) => item.text.trim() !== '' && Math.abs(item.x - x) < tolerance)

const lengthBefore = (items: readonly RawItem[], x: number) =>
  items.reduce((sum, item) => sum + (item.x < x - tolerance ? item.text.length : 0), 0)

const crosses = (items: readonly RawItem[], x: number) =>
  items.some((item) => item.x < x - tolerance && item.right > x + tolerance)

/** Tells whether text hangs before the column at x, over as many rows as agree with it. */
function columnAt(x: number, rows: readonly Row[]): HungColumn | null {
  const own = rows.filter(({ items }) => startsAt(items, x))
  const lengths = own.map(({ items }) => lengthBefore(items, x))
  const hung = lengths.filter((length) => length > 0 && length <= maxHung).length
  const alone = lengths.filter((length) => length === 0).length
  const top = Math.min(...own.map(({ y }) => y)) - 1
  const bottom = Math.max(...own.map(({ y }) => y)) + 1
  const within = rows.filter(({ y }) => y >= top && y <= bottom)
  const crossing = within.filter(({ items }) => crosses(items, x)).length
  const isColumn = hung >= min.hung && alone >= min.alone && crossing <= maxCrossing * within.length
  return isColumn ? { x, top, bottom } : null
}

/** Counts the items that begin at each place, to half a point. */
function countStarts(rows: readonly Row[], isNear = (_: number) => true): Map<number, number> {
  const starts = new Map<number, number>()
  for (const { items } of rows) {
    for (const { x, text } of items) {
      const key = Math.round(x * 2) / 2
      if (text.trim() !== '' && isNear(x)) starts.set(key, (starts.get(key) ?? 0) + 1)
    }
  }
  return starts
}

/**
 * Finds the columns of a page that dates or labels hang before, however close they end to it: many rows
 * begin there, others have something short before it, and next to none runs across.
 */
export function findHungColumns(rows: readonly Row[]): HungColumn[] {
  return [...countStarts(rows)]
    .filter(([, count]) => count >= min.hung + min.alone)
    .flatMap(([x]) => columnAt(x, rows) ?? [])
}

/** Points to the left and right of a line that a person drew in which text may begin. */
const drawn = { left: 12, right: 24 }

/** Finds the column whose text begins nearest to a line that a person drew, in most rows; null where none does. */
export function findDrawnColumn(rows: readonly Row[], line: number): HungColumn | null {
  const starts = countStarts(rows, (x) => x > line - drawn.left && x < line + drawn.right)
  const [best] = [...starts].sort(
    ([a, most], [b, more]) => more - most || Math.abs(a - line) - Math.abs(b - line),
  )
  if (!best) return null
  return { x: best[0], top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY }
}

/** Cuts items that touch where a hung column begins. */
export function cutAt(part: RawItem[], columns: readonly HungColumn[]): RawItem[][] {
  const at = part.findIndex(
    (item, index) =>
      index > 0 &&
      columns.some(
        ({ x, top, bottom }) =>
          Math.abs(item.x - x) < tolerance && item.y >= top && item.y <= bottom,
      ),
  )
  return at < 0 ? [part] : [part.slice(0, at), part.slice(at)]
}
