import type { Hyphenator } from './hyphenation'

/** Where the lines of a document may end. */
export type LineRules = {
  /** Parts the words of paragraphs and bullets; null parts none. */
  hyphenator: Hyphenator | null
  /** Whether a word in several styles stays on one line, as one in a single style does (look.ts). */
  wholeWords: boolean
}

/** Lines of documents without wishes of their own. */
export const plainLines: LineRules = { hyphenator: null, wholeWords: true }

/** Returns the same key for the same lines. */
export const lineRulesKey = ({ hyphenator, wholeWords }: LineRules): string =>
  `${hyphenator?.id ?? ''}${wholeWords ? '+' : ''}`
