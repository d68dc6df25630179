import type { MarkKind, Strength } from '../language/types'

/** Properties of a number, besides the thing it counts. */
export type Quantity = {
  value: number
  /** The value as written, before its unit of time was taken into minutes. */
  raw: number
  /** `percent`, `points`, `ratio`, `time` (value in minutes), `year`, a currency, or nothing. */
  unit: string
  /** Whether the word before it makes it a name: "ISO 13485". */
  isName: boolean
  /** "3rd" says which one, not how many. */
  isOrdinal: boolean
}

export type Mark = { kind: MarkKind; value: string }

/** A word, number or sign of a text, with what is known of it. */
export type Token = {
  index: number
  text: string
  from: number
  to: number
  folded: string
  stem: string
  kind: 'word' | 'number' | 'sign'
  isFunction: boolean
  isNeutral: boolean
  /** Whether it says nothing where a sentence is told anew. */
  isCarrier: boolean
  /** Whether it says something that has to stand in the CV. */
  isContent: boolean
  isNameShaped: boolean
  isSentenceStart: boolean
  /** Rows of the language's tables that it stands in. */
  senses: readonly number[]
  strength: Strength | 0
  isLight: boolean
  /** Minutes of a unit of time, or 0. */
  minutes: number
  isPerson: boolean
  isScope: boolean
  isChange: boolean
  /** Words of letters that claim nothing, and words of wanting something. */
  isLetterWord: boolean
  isIntent: boolean
  marks: readonly Mark[]
  quantity: Quantity | null
  /** The stretch of the sentence that it stands in, and the sentence. */
  segment: number
  sentence: number
}

/** A stretch of a sentence with one verb at most. */
export type Segment = {
  tokens: readonly Token[]
  /** Index of the token of its verb, or -1. */
  verb: number
  /** Link between it and the one before. */
  link: 'start' | 'sentence' | 'and' | 'comma' | 'by' | 'to' | 'verb'
  /** Whether its verb has an end of its own: "led", not "leading" or "lead". */
  isFinite: boolean
}

export type Reading = {
  text: string
  tokens: readonly Token[]
  segments: readonly Segment[]
}
