import { hanOrKana } from '@/lib/language/unicode/scripts'
import { parseDate } from '@/lib/resume/dates/dates'
import type { FieldKind } from '@/lib/resume/entry-fields'
import type { Slice, SourceText } from '../source/source-types'
import type { Traced } from './draft-types'

/** Lines of these scripts are joined without a space. */
const isWide = (text: string, at: number) => hanOrKana.test(text.at(at) ?? '')

/** The characters of slices, in their order; between two that do not follow each other a space. */
export function textOf(source: SourceText, slices: readonly Slice[]): string {
  let text = ''
  // Looking at the end of the growing text would copy it once a slice.
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

/** Orders slices as they are read. */
export const compareSlices = (a: Slice, b: Slice) => a.line - b.line || a.from - b.from

/** The slices of the characters between two offsets in the text of slices, as `textOf` gives it. */
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

/** Where a value begins in the source; null for one that has no characters of it. */
export function firstSlice({ slices }: Traced): Slice | null {
  return [...slices].sort(compareSlices)[0] ?? null
}

/**
 * A value of characters of the source, in the form that a field holds: a date in its normal form
 * where it is understood, else the characters. Nothing but these can come of slices.
 *
 * @param mayBeOpen whether "present" says something here: of an end
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

/** True where a value says something; an open end is a date without characters. */
export const isSaid = ({ text, form }: Traced) => text.trim() !== '' || form === 'date'
