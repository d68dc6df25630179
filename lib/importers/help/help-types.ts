import type { DraftSectionKind } from '../draft/draft-types'
import type { Slice } from '../source/source-types'

/** Why a part of an answer is not taken. */
export type AnswerFault =
  /** Not of the shape that was asked for. */
  | 'not-an-answer'
  | 'unknown-section'
  /** An entry that the section does not have, or not any more. */
  | 'unknown-entry'
  | 'unknown-field'
  /** A number that is no whole number. */
  | 'not-whole'
  /** A line that is not there, or characters beyond its ends. */
  | 'outside'
  /** It ends before it begins, or where. */
  | 'reversed'
  /** It begins or ends in the middle of a character, a number or a word: its parts say something else. */
  | 'inside-word'
  /** Characters that an earlier part of the answer has taken. */
  | 'overlapping'
  /** Characters that a field or a heading holds, or that the person dropped: they have their place. */
  | 'decided'
  /** Characters that say nothing. */
  | 'blank'

/** `path` as in `sections[0].entries[1].values[2]`. */
export type RefusedPart = { path: string; code: AnswerFault }

/** One value of an answer that was found right: where it stands, and nothing of what it says. */
export type PointedValue = { field: string; slices: readonly Slice[] }
/** `into`: the entry of the draft that the values go into; null for one of their own. */
export type PointedEntry = { into: string | null; values: readonly PointedValue[] }
export type PointedSection = {
  kind: DraftSectionKind
  title: readonly Slice[] | null
  entries: readonly PointedEntry[]
}

export type CheckedAnswer = { sections: readonly PointedSection[]; refused: readonly RefusedPart[] }
