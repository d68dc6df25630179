import type { Slice } from '../source/source-types'
import type { DraftEntry, DraftPlace, DraftSection, ImportDraft, Traced } from './draft-types'

/** A value that the person dropped, and where it stood, so that it can be brought back. */
export type DroppedValue = { value: Traced; place: DraftPlace; kind: DraftSection['kind'] }

/**
 * A reading of a file: by its decisions, or by an answer of a model, whose id no other answer has. `dateColumn`: where
 * the person said that text begins beside dates.
 */
export type ReadingName = { id: string; dateColumn: number | null; by?: 'model' }

/** A reading by a model, as it was read, and the reader's own that the model was asked beside. */
export type ModelReading = { draft: ImportDraft; reader: ImportDraft }

/**
 * A draft while a person looks it through. Every operation gives a new one, so that an undo is the
 * one before. `nextId` numbers the entries and sections that the person adds.
 */
export type ReviewDraft = ImportDraft & {
  dropped: readonly DroppedValue[]
  nextId: number
  /** Which reading of the file it is a review of; left out for the reader's own. */
  reading?: ReadingName
  /** Of a review of a model's reading: that reading, which the file alone does not give again. */
  model?: ModelReading
}

/** Where something is put: a field that is there, or one of a new entry of a section. */
export type Target =
  | { at: 'place'; place: DraftPlace }
  | { at: 'new-entry'; section: string; field: string }
  | { at: 'new-section'; kind: DraftSection['kind']; field: string }

/** Characters of a line that no value holds. */
export type UnplacedLine = { line: number; slices: readonly Slice[]; text: string }

export type Located = { section: DraftSection; entry: DraftEntry }

/** Returns the review of a draft as the reader gave it, before anybody has changed it. */
export function beginReview(draft: ImportDraft): ReviewDraft {
  return { ...draft, dropped: [], nextId: 1 }
}
