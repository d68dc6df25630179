import type { Reason } from '../grounding/types'

/** Text of a CV as sent to the reader, with its place. Never shown to a person directly. */
export type CvLine = {
  /** `c1`, `c2`, …: unique within its sources. */
  id: string
  /** Its entry; null for the summary and the label. */
  entry: string | null
  /** Name of the entry: "Baker, Harbour Bakery, 2019-03 to today"; empty without one. */
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

/** Hard reason of the check of words, which a reader's yes does not settle. */
export type Doubt = Pick<Reason, 'kind' | 'words'>

/** Text to be checked against the CV. All texts are plain. */
export type ReaderItem = {
  /** Key given by the caller; never sent. */
  key: string
  kind: ItemKind
  /** Entry that it would belong to; null without one. */
  entry: string | null
  /** Replaced text; empty for a sentence of a letter. */
  before: string
  after: string
  /** Doubts of code, which a second question has to settle. */
  doubts?: readonly Doubt[]
}

/** Quote of the CV, character by character, that supports a claim. */
export type ReadingEvidence = { quote: string; place: string }

/** Verified result of reading one text. `unread`: not read by a trusted reader. */
export type Reading = {
  state: 'supported' | 'unsupported' | 'unread'
  evidence: ReadingEvidence[]
  /** Words of the text that no line supports. */
  unsupported: string[]
  /** Doubts of code that a second answer has settled, as `questionOf` names them. */
  settled?: string[]
}

export const unread: Reading = { state: 'unread', evidence: [], unsupported: [] }
