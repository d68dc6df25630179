import { differingValues } from './differing-values'
import type { DraftSectionKind, ImportDraft } from './draft-types'
import { beginReview } from './review-types'
import { unplacedLines } from './unplaced-lines'

/** Summary of the differences between two readings. */
export type ReadingDifference = {
  /** Kinds of sections whose number of entries differs. */
  entries: readonly { kind: DraftSectionKind; now: number; before: number }[]
  leftOver: { now: number; before: number }
  /** Number of values that the other reading lacks in the same field of the same entry. */
  values: number
}

/** Kinds whose entries are counted. */
const isCounted = (kind: DraftSectionKind) =>
  kind !== 'basics' && kind !== 'profiles' && kind !== 'details'

function countEntries({ sections }: ImportDraft): Map<DraftSectionKind, number> {
  const counts = new Map<DraftSectionKind, number>()
  for (const { kind, entries } of sections) {
    if (isCounted(kind)) counts.set(kind, (counts.get(kind) ?? 0) + entries.length)
  }
  return counts
}

/** Compares two readings of one file. */
export function compareReadings(now: ImportDraft, before: ImportDraft): ReadingDifference {
  const [counts, old] = [countEntries(now), countEntries(before)]
  const kinds = [...new Set([...counts.keys(), ...old.keys()])]
  const entries = kinds.flatMap((kind) => {
    const [a, b] = [counts.get(kind) ?? 0, old.get(kind) ?? 0]
    return a === b ? [] : [{ kind, now: a, before: b }]
  })
  return {
    entries,
    leftOver: {
      now: unplacedLines(beginReview(now)).length,
      before: unplacedLines(beginReview(before)).length,
    },
    values: differingValues(now, before).length,
  }
}
