import type { Mark } from '@/lib/language/grounding'
import type { Strength } from '@/lib/language/kinds/grounding'

/** Properties of a number, besides the thing it counts. */
export type Quantity = {
  /** Time in minutes, length in millimetres, weight in grams; else as it is said. */
  value: number
  /** Value as written, before its unit was converted. */
  raw: number
  /** Factor of the word or sign behind it: "million", "k". */
  scale: number
  /** `percent`, `points`, `ratio`, `time`, `length`, `weight`, `area`, `year`, a currency, or nothing. */
  unit: string
  /** Whether the word before it makes it a name: "ISO 13485". */
  isName: boolean
  /** "3rd" says which one, not how many. */
  isOrdinal: boolean
}

/** A word, number or sign of a text, with what the tables say of it. */
export type Token = {
  index: number
  text: string
  from: number
  to: number
  folded: string
  stem: string
  kind: 'word' | 'number' | 'sign'
  isFunction: boolean
  /** Whether it says something that has to stand in the CV. */
  isContent: boolean
  isNameShaped: boolean
  isSentenceStart: boolean
  strength: Strength
  marks: readonly Mark[]
  quantity: Quantity | null
  /** Number of the sentence that it stands in. */
  sentence: number
}

export type Reading = { text: string; tokens: readonly Token[] }
