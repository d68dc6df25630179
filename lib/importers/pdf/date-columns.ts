import type { RawItem } from './raw-types'

/** Items on one baseline. */
type Row = { y: number; items: readonly RawItem[] }

/** A text column with dates or labels to its left, between two baselines. */
export type DateColumn = { x: number; top: number; bottom: number }

/** Minimum rows with and without text before the column. */
const min = { hung: 3, alone: 3 }
/** Maximum share of rows that cross the column's edge. */
const maxCrossing = 0.04
/** Maximum length of a date or label. */
const maxHung = 34
/** Tolerance in points for items to be aligned. */
const tolerance = 0.7

const startsAt = (items: readonly RawItem[], x: number) =>
  items.some((item) => item.text.trim() !== '' && Math.abs(item.x - x) < tolerance)

const lengthBefore = (items: readonly RawItem[], x: number) =>
  items.reduce((sum, item) => sum + (item.x < x - tolerance ? item.text.length : 0), 0)

const crosses = (items: readonly RawItem[], x: number) =>
  items.some((item) => item.x < x - tolerance && item.right > x + tolerance)

/** Returns the column at x if enough rows have a short text before it, else null. */
function columnAt(x: number, rows: readonly Row[]): DateColumn | null {
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

/** Counts items by x, rounded to half a point. */
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
 * Finds text columns with dates or labels to their left, even without a gap: many rows start at the
 * same x, others have short text before it, and almost none cross it.
 */
export function findDateColumns(rows: readonly Row[]): DateColumn[] {
  return [...countStarts(rows)]
    .filter(([, count]) => count >= min.hung + min.alone)
    .flatMap(([x]) => columnAt(x, rows) ?? [])
}

/** Range in points around a line drawn by the user in which text may start. */
const drawn = { left: 12, right: 24 }

/** Returns the column in which most rows start near a line drawn by the user; null if none does. */
export function findDrawnDateColumn(rows: readonly Row[], line: number): DateColumn | null {
  const starts = countStarts(rows, (x) => x > line - drawn.left && x < line + drawn.right)
  const [best] = [...starts].sort(
    ([a, most], [b, more]) => more - most || Math.abs(a - line) - Math.abs(b - line),
  )
  if (!best) return null
  return { x: best[0], top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY }
}

/** Splits adjacent items at the start of a column. */
export function splitAtColumns(part: RawItem[], columns: readonly DateColumn[]): RawItem[][] {
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
