import type { DraftSectionKind } from '../draft/draft-types'

/** A line of a longer text, and whether it is an item of a list. */
export type DataLine = { text: string; bullet: boolean }

/**
 * Where a value goes: a field of its section, or one of three that are read further. `text` is a
 * description, whose items become bullets where the section has them; `period` a range of dates in one
 * text; `place` a town and what it lies in. Null: nowhere, the person may place it.
 */
export type DataTarget = string | 'text' | 'period' | 'place' | null

/**
 * One value of a structured file under the name that it has there. `link`: the address that lies behind it, such as
 * that of a DOI; a field for addresses holds it instead of the value.
 */
export type DataCell = {
  label: string
  value: string | readonly DataLine[]
  target: DataTarget
  link?: string
}

/** `isOpen`: a start without an end goes on, as the file itself has it. */
export type DataEntry = { cells: readonly DataCell[]; isOpen?: boolean }

export type DataSection = {
  kind: DraftSectionKind
  /** The heading that the file has, or null. */
  title: string | null
  entries: readonly DataEntry[]
}
