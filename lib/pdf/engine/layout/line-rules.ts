import { followsRule } from '@/lib/resume/look'
import type { Design } from '@/lib/resume/schema/design'
import type { Hyphenator } from './hyphenation'

/** Rules of a document for its lines and their characters. */
export type LineRules = {
  /** Hyphenator of paragraphs and bullets; null for none. */
  hyphenator: Hyphenator | null
  /** Hyphenator of words wider than their line; null without patterns of the language, or without long words. */
  patterns: Hyphenator | null
  /** Whether a word in several styles stays on one line (look.ts). */
  wholeWords: boolean
  /**
   * Whether the rule `redrawn` holds (look.ts): a number stays with what it counts, common emoji are printed, and all
   * texts of a right-to-left document have the typeface of its letters.
   */
  redrawn: boolean
  /** Whether the rule `typeset` holds (look.ts). */
  typeset: boolean
  /** Whether straight apostrophes and quotes are printed as those of the language. */
  quotes: boolean
}

/** Default rules. */
export const plainLines: LineRules = {
  hyphenator: null,
  patterns: null,
  wholeWords: true,
  redrawn: true,
  typeset: true,
  quotes: true,
}

/** Returns the rules of a design, without the hyphenators that have to be loaded. */
export function characterRulesOf({
  look,
  typographicQuotes = true,
}: Design): Omit<LineRules, 'hyphenator' | 'patterns'> {
  const typeset = followsRule(look, 'typeset')
  return {
    wholeWords: followsRule(look, 'wholeWords'),
    redrawn: followsRule(look, 'redrawn'),
    typeset,
    quotes: typeset && typographicQuotes,
  }
}

/** Returns a key that is equal for equal rules. */
export const lineRulesKey = (rules: LineRules): string => {
  const { hyphenator, patterns, wholeWords, redrawn, typeset, quotes } = rules
  const marks = [wholeWords && '+', redrawn && '#', typeset && '!', quotes && '”']
  return [hyphenator?.id, '|', patterns?.id, ...marks].filter(Boolean).join('')
}
