import type { DraftSectionKind } from '../draft/draft-types'

/** Decisions about the layout of pages. `scored`: as the reader's own evidence says. */
export type LayoutChoice = {
  /** `joined`: each page is one column. `split`: a gap counts as a gutter on less evidence. */
  columns: 'scored' | 'joined' | 'split'
  /** Where text begins beside a column of dates, in points from the left; null where nobody said. */
  dateColumn: number | null
}

/** Which lines are headings that no list knows: few (`scored`), or all in the look of headings (`by-look`). */
export type HeadingChoice = 'scored' | 'by-look'

/** Decisions about the entries of a section. `scored`: as the reader's own evidence says. */
export type EntryChoice = {
  /**
   * Where entries begin: on the line of their date (`at-date`), above it (`above-date`), at lines that look like the
   * first one of the section (`by-look`), behind wide gaps (`by-gap`).
   */
  starts: 'scored' | 'at-date' | 'above-date' | 'by-look' | 'by-gap'
  /** Which dates are those of entries: all that could be (`all`), or those that stand by themselves (`apart`). */
  dates: 'scored' | 'all' | 'apart'
}

/** Decisions about lines; kinds of sections that are left out are read as the reader's own evidence says. */
export type UnderstandingChoice = {
  headings: HeadingChoice
  entries: Readonly<Partial<Record<DraftSectionKind, EntryChoice>>>
}

export type ReadingChoice = LayoutChoice & UnderstandingChoice

export const scoredLayout: LayoutChoice = { columns: 'scored', dateColumn: null }
export const scoredEntries: EntryChoice = { starts: 'scored', dates: 'scored' }
export const scoredUnderstanding: UnderstandingChoice = { headings: 'scored', entries: {} }
