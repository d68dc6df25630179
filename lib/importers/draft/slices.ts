import { hanOrKana } from '@/lib/language/unicode/scripts'
import { parseDate } from '@/lib/resume/dates/dates'
import type { FieldKind } from '@/lib/resume/fields/field'
import type { Slice, SourceText } from '../source/source-types'
import type { Traced } from './draft-types'

/** Scripts whose lines are joined without a space. */
const isWide = (text: string, at: number) => hanOrKana.test(text.at(at) ?? '')

/** Returns the text of slices, with a space between non-adjacent ones. */
export function textOf(source: SourceText, slices: readonly Slice[]): string {
  let text = ''
  // Checking the end of the growing text would be quadratic.
  let last = ''
  for (const { line, from, to } of slices) {
    const next = (source.lines[line]?.text.slice(from, to) ?? '').replace(/\t/g, ' ').trim()
    if (next === '') continue
    const joined = last === '' || (isWide(last, -1) && isWide(next, 0))
    text += joined ? next : ` ${next}`
    last = next
  }
  return text
}

/** Compares slices by position. */
export const compareSlices = (a: Slice, b: Slice) => a.line - b.line || a.from - b.from

/** Returns the slices of an offset range in the text of `textOf`. */
export function cutSlices(
  source: SourceText,
  slices: readonly Slice[],
  from: number,
  to: number,
): Slice[] {
  return slices.flatMap(({ line, from: start, to: end }, index) => {
    const raw = source.lines[line]?.text.slice(start, end) ?? ''
    const length = raw.trim().length
    const at = textOf(source, slices.slice(0, index + 1)).length - length
    const first = start + raw.length - raw.trimStart().length
    const [a, b] = [Math.max(0, from - at), Math.min(length, to - at)]
    return a < b ? [{ line, from: first + a, to: first + b }] : []
  })
}

/** Returns the first slice of a value in source order; null if it has none. */
export function firstSlice({ slices }: Traced): Slice | null {
  return [...slices].sort(compareSlices)[0] ?? null
}

/**
 * Creates a value from source characters for a kind of field: a parsed date, else the text.
 * @param mayBeOpen whether "present" is valid (for an end)
 */
export function copySlices(
  source: SourceText,
  slices: readonly Slice[],
  kind: FieldKind | null,
  language: string,
  mayBeOpen = false,
): Traced {
  const text = textOf(source, slices)
  const date = kind === 'date' ? parseDate(text, language) : null
  if (date || (date === '' && mayBeOpen)) return { text: date, form: 'date', slices, sure: true }
  return { text, form: 'copy', slices, sure: true }
}

/** Whether a value is not empty; an open end is a date without text. */
export const hasValue = ({ text, form }: Traced) => text.trim() !== '' || form === 'date'
