/**
 * Type of a field: a `line`, URL, date, `rich` paragraph in stored markup, list of bullets, or list
 * of keywords.
 */
export type FieldKind = 'line' | 'url' | 'date' | 'rich' | 'bullets' | 'words'

/** Properties of all values of one meaning. */
type SlotFacts = {
  /** Says what the person did, knows or is; the others are names of others, dates, places and degrees of skill. */
  isEvidence?: boolean
  /** A name, place or identifier: the same in every language. */
  isName?: boolean
}

const slots = {
  title: { isEvidence: true },
  organization: { isName: true },
  subject: { isEvidence: true },
  kind: { isEvidence: true },
  location: { isName: true },
  url: { isEvidence: true },
  start: {},
  end: {},
  date: {},
  level: {},
  score: {},
  note: { isEvidence: true },
  employment: {},
  expiry: {},
  number: { isName: true },
  relationship: {},
  phone: { isName: true },
  roles: { isEvidence: true },
  keywords: { isEvidence: true, isName: true },
  text: { isEvidence: true },
  bullets: { isEvidence: true },
} as const satisfies Readonly<Record<string, SlotFacts>>

/** Meaning of an entry's field, independent of its name in the section. */
export type Slot = keyof typeof slots

export const slotFacts: Readonly<Record<Slot, SlotFacts>> = slots

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
