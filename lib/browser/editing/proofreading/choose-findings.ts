import type { Finding, FindingKind, Lint, TextToRead } from './finding'

/**
 * Rules of the proofreader that are useful for a CV, with the kind that each is shown as. Style, capitals,
 * length and regions are left out: a CV has its own style, bullets begin as they like, and both spellings of
 * English are right.
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

/** Rules about what is right in two ways: "data set" and "dataset". */
const tasteRules = new Set(['CompoundNouns'])

/** Suggestions of one finding; more would not help anybody choose. */
const maxReplacements = 3

const beginsSentence = (text: string, at: number) =>
  /(?:^|[.!?:;]\s+)["“(]?$/u.test(text.slice(0, at))

/**
 * Whether a word that no dictionary has could be a slip. What is capitalised within a sentence, has digits,
 * capitals or letters of other languages is a name more often than not.
 */
function couldBeSlip({ words, start }: Lint, text: string): boolean {
  if (!/^[A-Za-z][a-z]{2,}(?:['’-][a-z]+)*$/.test(words)) return false
  return /^[a-z]/.test(words) || beginsSentence(text, start)
}

/**
 * The findings of one text that are shown, in the order of the text; of two about the same words the first.
 *
 * @param isKnown whether a word is right though no dictionary has it
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
      // Counted otherwise than the text is: nothing may be replaced by guess.
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
