/**
 * Type of a field: a `line`, URL, date, `rich` paragraph in stored markup, list of bullets, or list
 * of keywords.
 */
export type FieldKind = 'line' | 'url' | 'date' | 'rich' | 'bullets' | 'words'

/** Meaning of an entry's field, independent of its name in the section. */
export type Slot =
  | 'title'
  | 'organization'
  | 'subject'
  | 'kind'
  | 'location'
  | 'url'
  | 'start'
  | 'end'
  | 'date'
  | 'level'
  | 'score'
  | 'note'
  | 'employment'
  | 'expiry'
  | 'number'
  | 'relationship'
  | 'phone'
  | 'roles'
  | 'keywords'
  | 'text'
  | 'bullets'

/** Claim that a person confirms by itself where a translation changes it. */
export type FieldClaim = 'title' | 'degree' | 'level'

/** Declaration of a field of an entry: what every part of the product knows of it. Plain data. */
export type Field = {
  kind: FieldKind
  slot: Slot
  /**
   * Place among the names on the first printed line of its entry, from 1; absent for a field that stands elsewhere. The
   * separator stands behind it: a comma where absent.
   */
  head?: number
  separator?: string
  /** Whether its words are translated. Paragraphs and bullets always are, dates and addresses never. */
  isTranslated?: boolean
  claim?: FieldClaim
  /** About somebody else, or tells who the person is: never sent to a model. */
  isPrivate?: boolean
  /**
   * Release that added it; absent for the first. A document of before may have any value of another program by its name.
   */
  since?: string
  /** Names by which earlier versions of JSON Resume and related tools call it, separated by blanks. */
  aliases?: string
}

/** Fields of an entry by name, in display order; the first names the entry. */
export type Fields = Readonly<Record<string, Field>>

export const startDate = { kind: 'date', slot: 'start' } as const satisfies Field
export const endDate = { kind: 'date', slot: 'end' } as const satisfies Field
export const location = { kind: 'line', slot: 'location' } as const satisfies Field
export const url = { kind: 'url', slot: 'url', aliases: 'website' } as const satisfies Field
export const summary = { kind: 'rich', slot: 'text' } as const satisfies Field
export const highlights = { kind: 'bullets', slot: 'bullets' } as const satisfies Field
