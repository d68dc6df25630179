import type { Slice } from '../source/source-types'
import type { DraftEntry, DraftPlace, DraftSection, ImportDraft, Traced } from './draft-types'

/** A value dropped by the user, with its place, to be restored. */
export type DroppedValue = { value: Traced; place: DraftPlace; kind: DraftSection['kind'] }

/**
 * Identifies a reading by its decisions, or by a model's answer (unique id). `dateColumn`: x of
 * text next to a date column, if chosen by the user.
 */
export type ReadingName = { id: string; dateColumn: number | null; by?: 'model' }

/** A model's reading without edits, and the rule-based one it was compared with. */
export type ModelReading = { draft: ImportDraft; reader: ImportDraft }

/**
 * A draft under review. Operations return a new draft, so undo restores the previous one. `nextId`
 * numbers entries and sections added by the user.
 */
export type ReviewDraft = ImportDraft & {
  dropped: readonly DroppedValue[]
  nextId: number
  /** Ids of problems that the user has settled. */
  settled?: readonly string[]
  /** The reading under review; absent for the default one. */
  reading?: ReadingName
  /** For a model's reading, which cannot be reproduced from the file. */
  model?: ModelReading
}

/** Destination of a value: an existing field, or a field of a new entry or section. */
export type Target =
  | { at: 'place'; place: DraftPlace }
  | { at: 'new-entry'; section: string; field: string }
  | { at: 'new-section'; kind: DraftSection['kind']; field: string }

/** Characters of a line that no value contains. */
export type UnplacedLine = { line: number; slices: readonly Slice[]; text: string }

export type Located = { section: DraftSection; entry: DraftEntry }

/** Returns the initial review of a draft. */
export function beginReview(draft: ImportDraft): ReviewDraft {
  return { ...draft, dropped: [], nextId: 1 }
}
