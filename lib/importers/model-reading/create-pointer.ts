import type { ImportDraft, Traced } from '../draft/draft-types'
import { compareSlices } from '../draft/slices'
import { fieldOf, listOf } from '../help/answer-shape'
import { checkRanges, markUsed, type UsedRanges } from '../help/check-ranges'
import type { AnswerFault } from '../help/help-types'
import type { Slice } from '../source/source-types'
import { findContactMarks } from './contact-marks'
import type { ContactMark } from './contact-types'
import { findWords, type Occurrence } from './find-words'
import { type LineToken, tokensOfLine, tokensOfWords } from './line-tokens'

/**
 * Source characters of a value in an answer; `value`: the contact or link that they are. A link has
 * no characters of its own.
 */
export type Pointed = { slices: readonly Slice[]; value: Traced | null }

/** Maximum lines of a value, and maximum lines searched for wrapped text. */
const maxLines = 80
const maxWordLines = 5

/** Returns the slices of tokens, one per line. */
function slicesOf(tokens: readonly LineToken[]): Slice[] {
  const slices: Slice[] = []
  for (const { line, from, to } of tokens) {
    if (from === to) continue
    const last = slices.at(-1)
    if (last?.line === line) last.to = to
    else slices.push({ line, from, to })
  }
  return slices
}

const isWithin = (inner: Slice, outer: Slice) =>
  inner.line === outer.line && outer.from <= inner.from && inner.to <= outer.to

/** Adds the remaining slices of placeholders that span lines, in source order. */
function withWholeMarks(slices: readonly Slice[], marks: readonly ContactMark[]): Slice[] {
  const more = marks
    .flatMap((mark) => mark.slices)
    .filter((one) => !slices.some((slice) => isWithin(one, slice)))
  return more.length === 0 ? [...slices] : [...slices, ...more].sort(compareSlices)
}

/**
 * Creates a resolver of source references. A reference is a list of `{line, to, words}`: text of a
 * line that may continue on the next ones, or without `words` whole lines up to `to`.
 * @param draft the rule-based reading
 */
export function createPointer(draft: ImportDraft) {
  const { source } = draft
  const { marks, placed } = findContactMarks(draft)
  const known = new Set(marks.map(({ text }) => text.toLowerCase()))
  const taken: UsedRanges = new Map()
  const usedLinks = new Set<number>()
  const shared = new Set<string>()
  const tokens = source.lines.map(({ text }, line) =>
    tokensOfLine(text, line, placed.get(line) ?? []),
  )

  /** Skips running headers between the first and the last line. */
  const tokensFrom = (first: number, last: number) =>
    tokens
      .slice(first, last + 1)
      .flatMap((row, at) =>
        at > 0 && source.lines[first + at]?.running && !source.lines[first]?.running ? [] : row,
      )

  const isFree = (slice: Slice) =>
    (taken.get(slice.line) ?? []).every(({ from, to }) => slice.to <= from || to <= slice.from)

  const isFreeAt = (row: readonly LineToken[], { first, last }: Occurrence) =>
    slicesOf(row.slice(first, last + 1)).every(isFree)

  function placePart(part: unknown): LineToken[] | AnswerFault {
    const [line, to, words] = ['line', 'to', 'words'].map((name) => fieldOf(part, name) ?? null)
    if (typeof line !== 'number' || (to !== null && typeof to !== 'number')) return 'not-an-answer'
    if (words !== null && typeof words !== 'string') return 'not-an-answer'
    const end = to ?? line
    if (!Number.isSafeInteger(line) || !Number.isSafeInteger(end)) return 'not-whole'
    if (!tokens[line] || !tokens[end] || end - line >= maxLines) return 'outside'
    if (end < line) return 'reversed'
    if (words === null) return tokensFrom(line, end)
    const quoted = tokensOfWords(words, known)
    if (quoted.length === 0) return 'blank'
    const all = tokensFrom(line, Math.max(end, line + maxWordLines - 1))
    // Linked text may be quoted without its placeholder.
    const isQuoted = ({ folded }: LineToken) => quoted.some((one) => one.folded === folded)
    const row = all.filter((one) => one.from < one.to || isQuoted(one))
    const found = findWords(row, quoted).filter(({ first }) => row[first]?.line === line)
    const best = found.find((one) => isFreeAt(row, one)) ?? found[0]
    return best ? row.slice(best.first, best.last + 1) : 'outside'
  }

  /** Returns the value of a single placeholder; that of a link only once. */
  function valueOfMark(found: readonly LineToken[]): Traced | null {
    const own = new Set(found.map(({ mark }) => mark))
    const [only] = own
    if (own.size !== 1 || !only?.value) return null
    const { link, form } = only.value
    if (form !== 'link' || link === undefined || only.slices.length > 0) return only.value
    if (usedLinks.has(link)) return null
    usedLinks.add(link)
    return only.value
  }

  const keysOf = (slices: readonly Slice[], role: string) =>
    slices.map(({ line, from, to }) => `${role} ${line}:${from}-${to}`)

  /**
   * Resolves a reference and marks its characters as used.
   * @param role key of a field whose characters several entries may share; null otherwise
   * @returns the characters, or the fault
   */
  function point(at: unknown, role: string | null): Pointed | AnswerFault {
    const parts = listOf(at)
    if (!parts || parts.length === 0 || parts.length > maxLines) return 'not-an-answer'
    const rows: LineToken[][] = []
    for (const part of parts) {
      const row = placePart(part)
      if (typeof row === 'string') return row
      rows.push(row)
    }
    const value = valueOfMark(rows.flat())
    const slices = withWholeMarks(
      rows.flatMap(slicesOf),
      rows.flat().flatMap(({ mark }) => mark ?? []),
    )
    if (slices.length === 0) return value ? { slices, value } : 'blank'
    const checked = checkRanges(slices, { source, taken, decided: new Map() })
    const keys = role === null ? [] : keysOf(slices, role)
    if (typeof checked !== 'string') {
      for (const key of keys) shared.add(key)
      return { slices: checked, value }
    }
    const isShared =
      checked === 'overlapping' && keys.length > 0 && keys.every((k) => shared.has(k))
    return isShared ? { slices, value } : checked
  }

  return {
    point,
    isFree: (slices: readonly Slice[]) => slices.every(isFree),
    isLinkFree: (link: number) => !usedLinks.has(link),
    /** Marks further characters as used. */
    take: (slices: readonly Slice[]) => markUsed(taken, slices),
  }
}

export type Pointer = ReturnType<typeof createPointer>
