import type { Finding, FindingKind, Lint, TextToRead } from './finding'

/**
 * Harper rules that are useful for a CV, with their kinds. Style, capitalisation, length and regional rules are left
 * out: CVs have their own style, and both spellings of English are correct.
 */
const kindOfSort: Readonly<Record<string, FindingKind>> = {
  Spelling: 'spelling',
  Typo: 'spelling',
  BoundaryError: 'spelling',
  Eggcorn: 'choice',
  Malapropism: 'choice',
  WordChoice: 'choice',
  Repetition: 'repeated',
  Agreement: 'grammar',
  Grammar: 'grammar',
  WordOrder: 'grammar',
  Miscellaneous: 'grammar',
}

/** Rules about spellings of which both are correct: "data set" and "dataset". */
const tasteRules = new Set(['CompoundNouns'])

/** Maximum suggestions per finding. */
const maxReplacements = 3

const beginsSentence = (text: string, at: number) =>
  /(?:^|[.!?:;]\s+)["“(]?$/u.test(text.slice(0, at))

/**
 * Returns whether an unknown word may be a typo. Words with digits, inner capitals or foreign letters, and capitalised
 * words within a sentence, are more often names.
 */
function couldBeSlip({ words, start }: Lint, text: string): boolean {
  if (!/^[A-Za-z][a-z]{2,}(?:['’-][a-z]+)*$/.test(words)) return false
  return /^[a-z]/.test(words) || beginsSentence(text, start)
}

/**
 * Returns the findings of a text to show, in text order; the first of two about the same words.
 *
 * @param isKnown returns true for a correct word that no dictionary has
 */
export function chooseFindings(
  { address, text }: TextToRead,
  lints: readonly Lint[],
  isKnown: (word: string) => boolean,
): Finding[] {
  let end = -1
  return [...lints]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .flatMap((lint): Finding[] => {
      const kind = kindOfSort[lint.sort]
      // Offsets that do not match the text must not be replaced.
      const isThere = lint.start < lint.end && text.slice(lint.start, lint.end) === lint.words
      if (!kind || !isThere || lint.start < end || tasteRules.has(lint.rule)) return []
      if (kind === 'spelling' && isKnown(lint.words)) return []
      if (lint.sort === 'Spelling' && !couldBeSlip(lint, text)) return []
      const replacements = [...new Set(lint.replacements)]
        .filter((replacement) => replacement !== lint.words)
        .slice(0, maxReplacements)
      end = lint.end
      const { rule, start, words, message } = lint
      return [{ address, text, kind, rule, start, end, words, message, replacements }]
    })
}
