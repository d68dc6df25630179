import type { DraftSectionKind } from '../draft/draft-types'

/** Decisions about page layout. `scored`: decided by evidence. */
export type LayoutChoice = {
  /**
   * `joined`: each page is one column. `split`: a gap needs less evidence to be a gutter. `lanes`: so
   * does a short one. `stated`: in the order of the file's tags, or of its text if it has no tags.
   */
  columns: 'scored' | 'joined' | 'split' | 'lanes' | 'stated'
  /** x in points of text next to a date column, chosen by the user; null if not chosen. */
  dateColumn: number | null
  /** Text that nobody sees: beside the main text, to be listed only, or read like the rest. */
  hidden: 'aside' | 'read'
}

/** Unknown lines that are headings: few (`scored`), or all in heading style (`by-look`). */
export type HeadingChoice = 'scored' | 'by-look'

/** Decisions about the entries of a section. `scored`: decided by evidence. */
export type EntryChoice = {
  /**
   * Where entries start: on the date's line (`at-date`), above it (`above-date`), at lines styled
   * like the section's first (`by-look`), after wide gaps (`by-gap`).
   */
  starts: 'scored' | 'at-date' | 'above-date' | 'by-look' | 'by-gap'
  /** Dates that can date an entry: `all`, or those in a piece of their own (`apart`). */
  dates: 'scored' | 'all' | 'apart'
}

/** Decisions about lines; sections without one are decided by evidence. */
export type ParsingChoice = {
  headings: HeadingChoice
  entries: Readonly<Partial<Record<DraftSectionKind, EntryChoice>>>
}

export type ReadingChoice = LayoutChoice & ParsingChoice

export const scoredLayout: LayoutChoice = { columns: 'scored', dateColumn: null, hidden: 'aside' }
export const scoredEntries: EntryChoice = { starts: 'scored', dates: 'scored' }
export const scoredParsing: ParsingChoice = { headings: 'scored', entries: {} }
