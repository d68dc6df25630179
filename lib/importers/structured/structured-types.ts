import type { BulletLevel } from '@/lib/resume/bullet-levels'
import type { DraftSectionKind } from '../draft/draft-types'

/** A range of a line with emphasis or a link (UTF-16 offsets). */
export type DataMark = {
  from: number
  to: number
  bold: boolean
  italic: boolean
  url: string | null
}

/** A line of a longer text with its emphasis and links; `bullet`: a list item, `level` 1 for one of a list in a list. */
export type DataLine = {
  text: string
  bullet: boolean
  level?: BulletLevel
  marks?: readonly DataMark[]
}

/**
 * Target of a value: a field of its section, or `text` (a description; its items become bullets if
 * the section has them), `period` (a date range in one text) or `place` (a town with region or
 * country). Null: unplaced.
 */
export type DataTarget = string | 'text' | 'period' | 'place' | null

/**
 * A value of a structured file with its field name. `link`: its target, such as a DOI's URL, stored
 * instead of the value in URL fields.
 */
export type DataCell = {
  label: string
  value: string | readonly DataLine[]
  target: DataTarget
  link?: string
}

/** `isOpen`: a start without an end means ongoing. */
export type DataEntry = { cells: readonly DataCell[]; isOpen?: boolean }

export type DataSection = {
  kind: DraftSectionKind
  /** Heading in the file, or null. */
  title: string | null
  entries: readonly DataEntry[]
}
