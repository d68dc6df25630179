import type { SectionKey } from '@/lib/resume/sections'
import type { Slice, SourceText } from '../source/source-types'

/**
 * A value and the characters that it was copied from (promise 2). Its letters and digits are those
 * of the slices, in their order; a date is their normal form (`YYYY[-MM[-DD]]`, empty for an end that
 * says that it goes on; a start without any end is a single date); an address may be that of a link,
 * named by its index. What a person writes in the review has neither.
 */
export type Traced = {
  text: string
  form: 'copy' | 'date' | 'link' | 'typed'
  slices: readonly Slice[]
  link?: number
  /** False: the person should look at it. */
  sure: boolean
}

/** Fields that hold one value, by JSON Resume's names; `location` is one line as it stood. */
export type DraftFields = Readonly<Record<string, Traced>>

/** Fields that hold several: `highlights`, `courses`, `keywords`, `roles`. */
export type DraftLists = Readonly<Record<string, readonly Traced[]>>

/** `id` is the draft's own and never gets into a CV. */
export type DraftEntry = { id: string; fields: DraftFields; lists: DraftLists }

/**
 * `basics` has one entry (name, label, email, phone, url, summary, address, postalCode, city, region,
 * countryCode), `profiles` and `details` those of the header, `custom` a section that no name fits.
 */
export type DraftSectionKind = 'basics' | 'profiles' | 'details' | SectionKey | 'custom'

export type DraftSection = {
  id: string
  kind: DraftSectionKind
  /** The heading as it stood, or null where nothing stood. */
  title: Traced | null
  entries: readonly DraftEntry[]
}

/** Result of reading a file. Nothing of it is a CV before the person says so. */
export type ImportDraft = {
  source: SourceText
  /** The CV's language (BCP 47): the one that the file declares, else as its headings, months and words tell. */
  language: string
  sections: readonly DraftSection[]
  /**
   * Lines that say nothing of the person and are not listed as "not placed": headings, running
   * headers, page numbers, labels such as "E-mail:". Indexes in the source's lines.
   */
  passedOver: readonly number[]
}

/** Where a value stands in a draft. `index` for one of a list. */
export type DraftPlace = { section: string; entry: string; field: string; index?: number }
