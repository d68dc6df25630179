import type { Traced } from '../draft/draft-types'
import type { Slice } from '../source/source-types'

/** Stands in place of characters that say how somebody is reached, or who they are. */
export type ContactMark = {
  /** As in "[email 1]". */
  text: string
  /** Characters that it stands for, over several lines where a value is broken; none for a link. */
  slices: readonly Slice[]
  /** The value as the reader has it; null for characters that it put nowhere. */
  value: Traced | null
}

/** A mark in a line; `from` and `to` are the same behind words that have a link. */
export type PlacedMark = { mark: ContactMark; from: number; to: number }

export type ContactMarks = {
  marks: readonly ContactMark[]
  /** By line, in order. */
  placed: ReadonlyMap<number, readonly PlacedMark[]>
}
