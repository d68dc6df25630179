import { eastAsian } from '@/lib/language/unicode/scripts'
import { isDateText } from '../dates/date-text'
import { isBulletSign } from './bullets'
import { findDateColumns, findDrawnDateColumn, splitAtColumns } from './date-columns'
import { orderLeftToRightRuns } from './mirror'
import type { RawItem, RawPage } from './raw-types'
import { reattachPunctuation } from './reattach-punctuation'
import { joinSpacedLetters, makeSegment, partGap, type Segment } from './segment'

type Row = { y: number; size: number; items: RawItem[] }

/** Tolerance for a common baseline, as a share of the smaller font size. */
const sameBaseline = 0.3

/** Number of last rows searched for an item's row; items are sorted. */
const rowsBack = 6

function rowsOf(items: readonly RawItem[]): Row[] {
  const rows: Row[] = []
  for (const item of [...items].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows
      .slice(-rowsBack)
      .findLast(({ y, size }) => Math.abs(y - item.y) <= sameBaseline * Math.min(size, item.size))
    if (row) row.items.push(item)
    else rows.push({ y: item.y, size: item.size, items: [item] })
  }
  return rows
}

/** Whether two items are tagged as different blocks. */
const areOfTwoBlocks = ({ tag: a }: RawItem, { tag: b }: RawItem) =>
  a !== undefined && b !== undefined && a.block > 0 && b.block > 0 && a.block !== b.block

/** Groups the items of a row that touch, or nearly so. */
function partsOf(row: readonly RawItem[]): RawItem[][] {
  const parts: RawItem[][] = []
  let current: RawItem[] = []
  let right = 0
  for (const item of row) {
    const before = current.at(-1)
    const em = Math.min(item.size, before?.size ?? item.size)
    const gap = item.x - right
    const afterSign =
      current.length === 1 &&
      before !== undefined &&
      isBulletSign(before.text.trim()) &&
      gap > 0.2 * em
    // A wide overlap is text drawn over other text.
    const isBeside = before !== undefined && gap < partGap * em && gap > -3 * em && !afterSign
    if (isBeside && !before.icon === !item.icon && !areOfTwoBlocks(before, item)) {
      current.push(item)
      right = Math.max(right, item.right)
    } else {
      current = [item]
      parts.push(current)
      right = item.right
    }
  }
  return parts
}

/** Whether a row is justified text: even gaps, wider than usual, in a long line. */
function isJustified(row: readonly Segment[], all: readonly Segment[]): boolean {
  const [first] = row
  const last = row.at(-1)
  if (!first || !last || row.length < 4 || last.right - first.x < 250) return false
  const { size } = first
  const gaps = row.slice(1).map((one, index) => one.x - (row[index]?.right ?? 0))
  const widest = Math.max(...gaps)
  if (widest >= 1.5 * size || widest - Math.min(...gaps) >= 0.5 * size) return false
  if (row.some((one) => Math.abs(one.size - size) >= 0.3)) return false
  return all.some(
    (one) =>
      one.y !== first.y &&
      Math.abs(one.y - first.y) < 1.8 * size &&
      Math.abs(one.x - first.x) < 4 &&
      Math.abs(one.size - size) < 0.3,
  )
}

const textOf = (items: readonly RawItem[]) =>
  items
    .map(({ text }) => text)
    .join(' ')
    .trim()

/**
 * Splits a date column from adjacent text: many lines start there, and dates precede.
 * @param starts number of items of the page by x, in points
 */
function cutDates(part: RawItem[], starts: ReadonlyMap<number, number>): RawItem[][] {
  const popularity = (x: number) =>
    [-1, 0, 1].reduce((sum, near) => sum + (starts.get(Math.round(x) + near) ?? 0), 0)
  for (let at = 1; at < part.length; at++) {
    const item = part[at]
    const before = part[at - 1]
    if (!item || !before || item.spaced || item.x < before.right - 0.5) continue
    const left = part.slice(0, at)
    const text = textOf(left)
    // East Asian text is set in a grid, so that many characters share an x.
    if (eastAsian.test(before.text + item.text) || popularity(item.x) < 3 || text.length > 30)
      continue
    if (!/\d{4}|\d{2}$/.test(text)) continue
    if (!isDateText(text) || isDateText(item.text)) continue
    // A dash, a word for "until" and an end continue the range.
    const isRange = [at + 1, at + 2, at + 3].some((end) => isDateText(textOf(part.slice(0, end))))
    if (!isRange) return [left, part.slice(at)]
  }
  return [part]
}

/**
 * Groups the items of a page into segments on common baselines.
 * @param dateColumn x in points of text next to dates, as chosen by the user
 */
export function splitSegments(
  page: RawPage,
  number: number,
  mirrored: boolean,
  dateColumn: number | null = null,
): Segment[] {
  const segments: Segment[] = []
  const rows: { row: Segment[]; items: RawItem[] }[] = []
  const starts = new Map<number, number>()
  for (const { x } of page.items) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1)
  const all = rowsOf(joinSpacedLetters(page.items))
  const drawn = dateColumn === null ? null : findDrawnDateColumn(all, dateColumn)
  const hung = [...findDateColumns(all), ...(drawn ? [drawn] : [])]
  for (const row of all) {
    const items = mirrored ? reattachPunctuation(row.items) : row.items
    items.sort((a, b) => a.x - b.x)
    if (mirrored) orderLeftToRightRuns(items)
    const parts = partsOf(items)
      .filter((part) => !part.every(({ icon }) => icon))
      .flatMap((part) => splitAtColumns(part, hung))
      .flatMap((part) => cutDates(part, starts))
    const made = parts.map((part) => makeSegment(number, part, mirrored))
    rows.push({ row: made, items: parts.flat() })
    segments.push(...made)
  }
  return rows.flatMap(({ row, items }) =>
    isJustified(row, segments) ? [makeSegment(number, items, mirrored)] : row,
  )
}
