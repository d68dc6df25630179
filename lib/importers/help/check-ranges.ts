import type { Slice, SourceText } from '../source/source-types'
import type { AnswerFault } from './help-types'

/** Used character ranges, by line. */
export type UsedRanges = Map<number, Slice[]>

const overlaps = (taken: UsedRanges, { line, from, to }: Slice) =>
  (taken.get(line) ?? []).some((other) => from < other.to && other.from < to)

export function markUsed(taken: UsedRanges, slices: readonly Slice[]): void {
  for (const slice of slices) taken.set(slice.line, [...(taken.get(slice.line) ?? []), slice])
}

/** Letters of scripts with spaces between words; other scripts can be cut anywhere. */
const spaced =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Hangul}]/u
const digit = /\p{Nd}/u
const mark = /\p{M}|\u200D/u

/** Whether an offset is within a character, number or word. */
function isInside(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0)
  const [before = ''] = [...text.slice(Math.max(0, at - 2), at)].slice(-1)
  if (/[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1)))
    return true
  if (mark.test(after)) return true
  return [spaced, digit].some((kind) => kind.test(before) && kind.test(after))
}

function checkRange(range: unknown, source: SourceText): Slice | AnswerFault {
  if (typeof range !== 'object' || range === null) return 'not-an-answer'
  const { line, from, to } = range as Record<string, unknown>
  if (typeof line !== 'number' || typeof from !== 'number' || typeof to !== 'number') {
    return 'not-an-answer'
  }
  if (![line, from, to].every(Number.isSafeInteger)) return 'not-whole'
  const text = source.lines[line]?.text
  if (text === undefined || from < 0 || to < 0 || from > text.length || to > text.length) {
    return 'outside'
  }
  if (from >= to) return 'reversed'
  return isInside(text, from) || isInside(text, to) ? 'inside-word' : { line, from, to }
}

/** Ranges that an answer may not use: `taken` by itself, `decided` by existing values. */
export type Bounds = { source: SourceText; taken: UsedRanges; decided: UsedRanges }

/**
 * Validates the ranges of a value.
 * @returns its slices, marked as taken, or the fault of the first invalid one
 */
export function checkRanges(ranges: unknown, bounds: Bounds): readonly Slice[] | AnswerFault {
  const { source, taken, decided } = bounds
  if (!Array.isArray(ranges) || ranges.length === 0) return 'not-an-answer'
  const slices: Slice[] = []
  const own: UsedRanges = new Map()
  for (const range of ranges) {
    const slice = checkRange(range, source)
    if (typeof slice === 'string') return slice
    if (overlaps(own, slice) || overlaps(taken, slice)) return 'overlapping'
    if (overlaps(decided, slice)) return 'decided'
    markUsed(own, [slice])
    slices.push(slice)
  }
  const says = slices.some(({ line, from, to }) =>
    /\S/.test(source.lines[line]?.text.slice(from, to) ?? ''),
  )
  if (!says) return 'blank'
  markUsed(taken, slices)
  return slices
}
