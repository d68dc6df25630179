import type { Traced } from '../draft/draft-types'
import type { Slice } from '../source/source-types'

/** A placeholder for personal data (contacts, name) in text shown to a model. */
export type ContactMark = {
  /** Placeholder text, such as "[email 1]". */
  text: string
  /** Characters it replaces, several for a broken value; none for a link. */
  slices: readonly Slice[]
  /** The value that the reader found; null if it is in no field. */
  value: Traced | null
}

/** A placeholder in a line; `from` and `to` are equal after linked text. */
export type PlacedMark = { mark: ContactMark; from: number; to: number }

export type ContactMarks = {
  marks: readonly ContactMark[]
  /** By line index, in order. */
  placed: ReadonlyMap<number, readonly PlacedMark[]>
}
