import type { Hyphenator } from './hyphenation'

/** Rules of a document for its lines and their characters. */
export type LineRules = {
  /** Hyphenator of paragraphs and bullets; null for none. */
  hyphenator: Hyphenator | null
  /** Whether a word in several styles stays on one line (look.ts). */
  wholeWords: boolean
  /** Whether a number stays with what it counts (look.ts). */
  wholeNumbers: boolean
  /** Whether common emoji are printed (look.ts). */
  emoji: boolean
}

/** Default rules. */
export const plainLines: LineRules = {
  hyphenator: null,
  wholeWords: true,
  wholeNumbers: true,
  emoji: true,
}

/** Returns a key that is equal for equal rules. */
export const lineRulesKey = ({ hyphenator, wholeWords, wholeNumbers, emoji }: LineRules): string =>
  `${hyphenator?.id ?? ''}${wholeWords ? '+' : ''}${wholeNumbers ? '#' : ''}${emoji ? '*' : ''}`
