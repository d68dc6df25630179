/** A text of a CV as the reader gets it, with where it stands. Nothing of it reaches a person by itself. */
export type CvLine = {
  /** `c1`, `c2`, …: stable within its sources. */
  id: string
  /** The entry that it belongs to; null for the summary and the label. */
  entry: string | null
  /** Name of the entry: "Baker, Harbour Bakery, 2019-03 to today"; empty where it has none. */
  of: string
  section: string
  /** `head`: the entry's own names and dates. */
  kind: 'text' | 'head'
  /** Plain. */
  text: string
  /** Address of the field, or a JSON Pointer. */
  place: string
}

export type ItemKind = 'bullet' | 'summary' | 'skills' | 'letter' | 'translation'

/** A text to be read against the CV. All texts plain. */
export type ReaderItem = {
  /** Named by the caller; never sent. */
  key: string
  kind: ItemKind
  /** The entry that it would stand in; null for what belongs to none. */
  entry: string | null
  /** Text that it replaces; empty for a sentence of a letter. */
  before: string
  after: string
}

/** Words of the CV, letter by letter, that say what a text claims. */
export type ReadingEvidence = { quote: string; place: string }

/**
 * Result of reading one text, as far as code believes it. `unread`: nobody has read it, or nobody who can be
 * relied on.
 */
export type Reading = {
  state: 'supported' | 'unsupported' | 'unread'
  evidence: ReadingEvidence[]
  /** Words of the text that no line says. */
  unsupported: string[]
}

export const unread: Reading = { state: 'unread', evidence: [], unsupported: [] }
