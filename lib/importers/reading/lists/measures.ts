import { eastAsianOrThai } from '@/lib/language/unicode/scripts'
import type { LineView } from '../sections/line-view'

/** Typographic measures of a stream of lines. */
export type Measures = {
  /** Most frequent font size, in points. */
  body: number
  /** Right edge of full lines. */
  edge: number
  /** Line spacing within a paragraph, in ems. */
  pitch: number
  /** Whether lines are wrapped; if not, each is a paragraph. */
  broken: boolean
}

const middleOf = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1]

function bodySize(lines: readonly LineView[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const key = Math.round(size * 2) / 2
    letters.set(key, (letters.get(key) ?? 0) + text.length)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

/** Whether the first word of the next line would not have fitted (a soft break). */
export function isFull(line: LineView, next: LineView, edge: number): boolean {
  const first = next.text.trimStart()
  const word = eastAsianOrThai.test(first.charAt(0)) ? 1 : (first.split(/\s+/)[0] ?? '').length
  const letter = (line.right - line.x) / Math.max(1, line.text.length)
  return line.right + (word + 1) * letter > edge - 0.3 * line.size
}

/** Percentile of the long lines' right ends taken as the edge, to ignore outliers. */
const withinEdge = 0.97

/** Measures a stream of lines. */
export function measureLines(lines: readonly LineView[], broken: boolean): Measures {
  const body = bodySize(lines)
  const long = lines.filter(({ text }) => text.length > 35)
  const rights = (long.length > 0 ? long : lines).map(({ right }) => right).sort((a, b) => a - b)
  const edge = rights[Math.round((rights.length - 1) * withinEdge)] ?? 500
  const gaps: number[] = []
  lines.forEach((next, index) => {
    const line = lines[index - 1]
    if (!line || line.page !== next.page || next.bullet || line.pieces.length > 1) return
    if (Math.abs(line.x - next.x) > 2 || Math.abs(line.size - next.size) > 0.3) return
    const gap = (next.y - line.y) / line.size
    if (gap > 0.8 && gap < 2.2 && isFull(line, next, edge)) gaps.push(gap)
  })
  return { body, edge, pitch: gaps.length >= 2 ? (middleOf(gaps) ?? 1.3) : 1.3, broken }
}

/** Returns the distance in ems to the previous line; 99 for the first, `across` between pages. */
export function gapBefore(lines: readonly LineView[], index: number, across = 1.6): number {
  const line = lines[index]
  const before = lines[index - 1]
  if (!line || !before) return 99
  return line.page === before.page ? (line.y - before.y) / line.size : across
}
