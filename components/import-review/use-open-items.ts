import { useMemo, useRef } from 'react'
import { valueAt } from '@/lib/importers/draft/change-draft'
import type { DraftPlace, ReadingDoubt, ReadingProblem } from '@/lib/importers/draft/draft-types'
import type { ReviewDraft, UnplacedLine } from '@/lib/importers/draft/review-types'
import { openDoubts } from '@/lib/importers/draft/unplaced-lines'
import { placeKey } from './place-key'
import { unsurePlaces } from './unsure-places'

/** Part of a reading that needs the person: lines to place, a missing value, a section or a value to check. */
export type OpenItem = { id: string } & (
  | { kind: 'problem'; problem: ReadingProblem }
  | { kind: 'left-over'; lines: readonly UnplacedLine[] }
  | { kind: 'missing'; code: 'no-name' | 'no-email'; place: DraftPlace }
  | { kind: 'section'; code: ReadingDoubt['code']; section: string }
  | { kind: 'value'; place: DraftPlace }
  /** The uncertain values that have no row of their own. */
  | { kind: 'more'; places: readonly DraftPlace[] }
)

/** Maximum uncertain values with a row each. */
const maxValues = 4

/** Returns the id by which a doubt about a section is stored as settled. */
export const doubtId = (code: ReadingDoubt['code'], section: string) => `doubt ${code} ${section}`

/** Returns the field that a doubt about the personal details misses; null if the header itself is missing. */
function missingItem({ sections }: ReviewDraft, code: 'no-name' | 'no-email'): OpenItem | null {
  const header = sections.find(({ kind }) => kind === 'basics')
  const [entry] = header?.entries ?? []
  if (!header || !entry) return null
  const field = code === 'no-name' ? 'name' : 'email'
  return { id: code, kind: 'missing', code, place: { section: header.id, entry: entry.id, field } }
}

/**
 * Returns the rows of uncertain values, the costliest first; beyond the maximum one row for the others.
 *
 * @param taken lines of the problems, which ask about their values themselves
 */
function valueItems(draft: ReviewDraft, taken: ReadonlySet<number>): OpenItem[] {
  const places = unsurePlaces(draft).filter((place) => {
    const slices = valueAt(draft, place)?.slices ?? []
    return slices.length === 0 || slices.some(({ line }) => !taken.has(line))
  })
  const isMany = places.length > maxValues
  const own = isMany ? places.slice(0, maxValues - 1) : places
  const rows = own.map((place) => ({ id: placeKey(place), kind: 'value' as const, place }))
  return isMany ? [...rows, { id: 'more', kind: 'more', places: places.slice(own.length) }] : rows
}

/** Splits the doubts about a reading: those with a row, and reasons that concern the whole file. */
function splitDoubts(draft: ReviewDraft, unplaced: readonly UnplacedLine[]) {
  const items: OpenItem[] = []
  const reasons: ReadingDoubt['code'][] = []
  for (const { code, section } of openDoubts(draft, unplaced)) {
    if (section !== null) {
      const id = doubtId(code, section)
      if (!draft.settled?.includes(id)) items.push({ id, kind: 'section', code, section })
      continue
    }
    const item = code === 'no-name' || code === 'no-email' ? missingItem(draft, code) : null
    if (item) items.push(item)
    else reasons.push(code)
  }
  return { items, reasons }
}

/**
 * Returns what is left for the person, worst first, and the reasons to doubt the whole file.
 *
 * @param problems as returned by `openProblems`
 * @param unplaced as returned by `unplacedLines`
 */
export function openItems(
  draft: ReviewDraft,
  problems: readonly ReadingProblem[],
  unplaced: readonly UnplacedLine[],
): { items: readonly OpenItem[]; reasons: readonly ReadingDoubt['code'][] } {
  const taken = new Set(problems.flatMap(({ lines }) => lines.map(({ line }) => line)))
  const lines = unplaced.filter(({ line }) => !taken.has(line))
  const { items, reasons } = splitDoubts(draft, unplaced)
  return {
    items: [
      ...problems.map((problem) => ({ id: problem.id, kind: 'problem' as const, problem })),
      ...items,
      ...(lines.length > 0 ? [{ id: 'left-over', kind: 'left-over' as const, lines }] : []),
      ...valueItems(draft, taken),
    ],
    reasons,
  }
}

/** Returns how many parts of the reading an item stands for. */
const weightOf = (item: OpenItem): number => (item.kind === 'more' ? item.places.length : 1)

/** Returns how many values and sections are to be checked; lines to place are counted as such. */
export const countToCheck = (items: readonly OpenItem[]): number =>
  items.reduce(
    (sum, item) =>
      item.kind === 'problem' || item.kind === 'left-over' ? sum : sum + weightOf(item),
    0,
  )

/** Returns what is left for the person with the numbers of its rows, which go on where settled rows ended. */
export function useOpenItems(
  draft: ReviewDraft,
  problems: readonly ReadingProblem[],
  unplaced: readonly UnplacedLine[],
) {
  const { items, reasons } = useMemo(
    () => openItems(draft, problems, unplaced),
    [draft, problems, unplaced],
  )
  const most = useRef({ source: draft.source, count: 0 })
  if (most.current.source !== draft.source) most.current = { source: draft.source, count: 0 }
  const settled = (draft.problems?.length ?? 0) - problems.length
  const left = items.reduce((sum, item) => sum + weightOf(item), 0)
  most.current.count = Math.max(most.current.count, left + settled)
  const total = most.current.count
  return {
    items,
    reasons,
    total,
    toCheck: countToCheck(items),
    /** Returns the number of an item, from 1. */
    numberOf: (id: string) =>
      total -
      left +
      1 +
      Math.max(
        0,
        items.findIndex((item) => item.id === id),
      ),
  }
}

export type OpenItems = ReturnType<typeof useOpenItems>
