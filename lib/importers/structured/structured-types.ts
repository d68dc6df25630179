import type { DraftSectionKind } from '../draft/draft-types'

/** Characters of a line that look otherwise than the rest, or have an address behind them (UTF-16 offsets). */
export type DataMark = {
  from: number
  to: number
  bold: boolean
  italic: boolean
  url: string | null
}

/** A line of a longer text, whether it is an item of a list, and the emphasis and the links in it. */
export type DataLine = { text: string; bullet: boolean; marks?: readonly DataMark[] }

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
