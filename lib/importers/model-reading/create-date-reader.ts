import { findDates } from '../dates/find-dates'
import type { Traced } from '../draft/draft-types'
import { textOf } from '../draft/slices'
import type { EntryDate } from '../reading/entries/entry-dates'
import { readDates } from '../reading/entries/header-dates'
import { datesOf, type LineView, viewLines } from '../reading/sections/line-view'
import type { Slice, SourceText } from '../source/source-types'

type Range = { startDate: Traced | null; endDate: Traced | null }

const touches = (a: Slice, b: Slice) => a.line === b.line && a.from < b.to && b.from < a.to

/**
 * Creates a parser for dates at source positions, consistent with the entry reader: "Jan" of "Jan –
 * Mar 2019" gets its year from the other end.
 */
export function createDateReader(source: SourceText, language: string) {
  const views = new Map<number, LineView>(
    viewLines(source, language).map((view) => [view.index, view]),
  )

  /** Returns the dates that overlap slices. */
  const datesAt = (slices: readonly Slice[]): EntryDate[] =>
    slices.flatMap((slice) =>
      (views.get(slice.line)?.pieces ?? []).flatMap((piece) => {
        const start = piece.stretch.parts[0]?.slice.from ?? 0
        const placed = (from: number, to: number) => ({
          ...{ line: slice.line, from: start + from, to: start + to },
        })
        return datesOf(piece)
          .filter((hit) => touches(slice, placed(hit.from, hit.to)))
          .map((hit) => ({ hit, piece, ending: null, beside: 0 }))
      }),
    )

  /** Returns the date of some characters by themselves; the characters if they are not a date. */
  function readAlone(slices: readonly Slice[], mayBeOpen: boolean): Traced {
    const text = textOf(source, slices)
    const [hit] = slices.length === 1 ? findDates(text, language) : []
    const date = hit?.start ?? hit?.end ?? null
    if (date === null || (date === 'present' && !mayBeOpen)) {
      return { text, form: 'copy', slices, sure: false }
    }
    return { text: date === 'present' ? '' : date, form: 'date', slices, sure: !hit?.isLoose }
  }

  /** Returns the dates of an entry by the characters of its start and end. */
  function readRange(start: readonly Slice[], end: readonly Slice[]): Range {
    const found = [...datesAt(start), ...datesAt(end)]
    const hits = new Set(found.map(({ hit }) => hit))
    return readDates([...hits].flatMap((hit) => found.find((one) => one.hit === hit) ?? []))
  }

  return { readAlone, readRange }
}

export type DateReader = ReturnType<typeof createDateReader>
