import type { DraftSectionKind } from '../draft/types'
import type { Slice } from '../source/types'

/** A line as a helper is shown it. Its characters stand at the same offsets as in the source. */
export type NumberedLine = { line: number; text: string }

/**
 * Somebody (a model, say) who tells where in the lines which field stands. It answers what
 * `readAnswer` takes; whatever else it says is refused, and no word of it is taken over.
 */
export type Helper = (lines: readonly NumberedLine[], signal: AbortSignal) => Promise<unknown>

/** Why a part of an answer is not taken. */
export type AnswerFault =
  /** Not of the shape that was asked for. */
  | 'not-an-answer'
  | 'unknown-section'
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
  /** Characters that the person dropped, or has put somewhere by hand. */
  | 'decided'
  /** Characters that say nothing. */
  | 'blank'

/** `path` as in `sections[0].entries[1].values[2]`. */
export type RefusedPart = { path: string; code: AnswerFault }

/** One value of an answer that was found right: where it stands, and nothing of what it says. */
export type PointedValue = { field: string; slices: readonly Slice[] }
export type PointedEntry = { values: readonly PointedValue[] }
export type PointedSection = {
  kind: DraftSectionKind
  title: readonly Slice[] | null
  entries: readonly PointedEntry[]
}

export type CheckedAnswer = { sections: readonly PointedSection[]; refused: readonly RefusedPart[] }
