import type { SectionKey } from '@/lib/resume/sections'
import type { Slice, SourceText } from '../source/source-types'

/**
 * A value with the source characters it was copied from. Letters and digits of `copy` are those of
 * the slices, in order; a `date` is normalised (`YYYY[-MM[-DD]]`, empty for an ongoing end; a start
 * without an end is a single date); a `link` is the target of the link with that index; `typed`
 * text was entered by the user.
 */
export type Traced = {
  text: string
  form: 'copy' | 'date' | 'link' | 'typed'
  slices: readonly Slice[]
  link?: number
  /** False if the user should review it. */
  sure: boolean
}

/** Single-value fields by JSON Resume's names; `location` is one line as written. */
export type DraftFields = Readonly<Record<string, Traced>>

/** List fields: `highlights`, `courses`, `keywords`, `roles`. */
export type DraftLists = Readonly<Record<string, readonly Traced[]>>

/** `id` exists in the draft only, not in the CV. */
export type DraftEntry = { id: string; fields: DraftFields; lists: DraftLists }

/**
 * `basics` has one entry (name, label, email, phone, url, summary, address, postalCode, city,
 * region, countryCode), `profiles` and `details` those of the header; `custom` is any other.
 */
export type DraftSectionKind = 'basics' | 'profiles' | 'details' | SectionKey | 'custom'

export type DraftSection = {
  id: string
  kind: DraftSectionKind
  /** Heading as written, or null. */
  title: Traced | null
  entries: readonly DraftEntry[]
  /** Of a custom section: whether it is the declaration, or place and date of a signature, at the end. */
  isClosing?: true
}

/**
 * Reason to doubt a reading as a whole: text that the page hides is read (`hidden-text`), much text is in no known field (`words-outside`), date ranges
 * date no entry, a name, an e-mail address, jobs, or both jobs and schools are missing, a section of
 * dated entries has no known kind, the entries of a section differ. `section`: id of the section
 * concerned; null for the whole file.
 */
export type ReadingDoubt = {
  code:
    | 'hidden-text'
    | 'words-outside'
    | 'ranges-outside'
    | 'no-name'
    | 'no-email'
    | 'no-jobs'
    | 'no-entries'
    | 'dated-section'
    | 'unlike-entries'
  section: string | null
}

/**
 * Place of a line: it belongs to the head of a new entry, to the entry above (which may be a new one), or not to the CV.
 */
export type LineMark = 'new' | 'above' | 'out'

/**
 * Lines of a weak reading to place by hand. `headed-by-name`: a section whose heading is the person's name;
 * `joined-entries`: an entry with further date ranges in its text; `date-alone`, `page-furniture`, `left-over`: lines in
 * no value, a date range alone, a page footer, or others.
 */
export type ReadingProblem = {
  id: string
  code: 'headed-by-name' | 'joined-entries' | 'date-alone' | 'page-furniture' | 'left-over'
  /** Section of the entry above, or the section with the name; null without one. */
  section: string | null
  /** Entry above the lines; null without one. */
  entry: string | null
  /** Kind of section of new entries. */
  kind: DraftSectionKind
  /** Lines in order, with their likely marks. */
  lines: readonly { line: number; mark: LineMark }[]
}

/** Result of reading a file, to be reviewed before it becomes a CV. */
export type ImportDraft = {
  source: SourceText
  /** Language of the CV (BCP 47): declared by the file, else detected from its text. */
  language: string
  sections: readonly DraftSection[]
  /**
   * Source line indexes that need no placing: headings, running headers, page numbers, labels such
   * as "E-mail:".
   */
  passedOver: readonly number[]
  /** Reasons to doubt the whole reading, strongest first; missing if its score is good. */
  doubts?: readonly ReadingDoubt[]
  /** Lines to place by hand, worst first; missing if the score is good. */
  problems?: readonly ReadingProblem[]
}

/** Position of a value in a draft. `index` for list items. */
export type DraftPlace = { section: string; entry: string; field: string; index?: number }
