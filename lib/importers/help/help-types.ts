import type { DraftSectionKind } from '../draft/draft-types'
import type { Slice } from '../source/source-types'

/** Reason for refusing a part of an answer. */
export type AnswerFault =
  /** Wrong structure. */
  | 'not-an-answer'
  | 'unknown-section'
  /** The section has no such entry, or no longer. */
  | 'unknown-entry'
  | 'unknown-field'
  /** Not an integer. */
  | 'not-whole'
  /** No such line, or an offset beyond it. */
  | 'outside'
  /** The end is not after the start. */
  | 'reversed'
  /** The start or end is within a character, number or word. */
  | 'inside-word'
  /** Characters used by an earlier part of the answer. */
  | 'overlapping'
  /** Characters that are already placed, or dropped by the user. */
  | 'decided'
  /** Only white space or punctuation. */
  | 'blank'

/** `path` as in `sections[0].entries[1].values[2]`. */
export type RefusedPart = { path: string; code: AnswerFault }

/** A validated value of an answer: its field and position, not its text. */
export type PointedValue = { field: string; slices: readonly Slice[] }
/** `into`: id of an existing entry; null for a new one. */
export type PointedEntry = { into: string | null; values: readonly PointedValue[] }
export type PointedSection = {
  kind: DraftSectionKind
  title: readonly Slice[] | null
  entries: readonly PointedEntry[]
}

export type CheckedAnswer = { sections: readonly PointedSection[]; refused: readonly RefusedPart[] }
