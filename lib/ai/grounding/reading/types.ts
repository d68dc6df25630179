import type { Mark } from '@/lib/language/grounding'
import type { Strength } from '@/lib/language/kinds/grounding'

/** Value and unit of a number. */
export type Quantity = {
  /** In minutes, millimetres or grams; otherwise as written. */
  value: number
  /** Value as written, before its unit was converted. */
  raw: number
  /** Factor of the word or sign behind it: "million", "k". */
  scale: number
  /** `percent`, `points`, `ratio`, `time`, `length`, `weight`, `area`, `year`, a currency, or empty. */
  unit: string
  /** Whether it is part of a name: "ISO 13485". */
  isName: boolean
  /** Whether it is an ordinal: "3rd". */
  isOrdinal: boolean
}

/** Word, number or sign of a text, with its marks from the tables. */
export type Token = {
  index: number
  text: string
  from: number
  to: number
  folded: string
  stem: string
  kind: 'word' | 'number' | 'sign'
  isFunction: boolean
  /** Whether it is content that the CV has to support. */
  isContent: boolean
  isNameShaped: boolean
  isSentenceStart: boolean
  strength: Strength
  marks: readonly Mark[]
  quantity: Quantity | null
  /** Index of its sentence. */
  sentence: number
}

export type Reading = { text: string; tokens: readonly Token[] }
