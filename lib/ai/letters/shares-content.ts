import { type WordSets, wordsOf } from '@/lib/language/posting'
import { foldText } from '@/lib/language/unicode/fold-text'
import { areForms, asPhraseLanguage } from '@/lib/language/word-forms'
import { synonymGroupsOf } from '@/lib/language/work-synonyms'
import { detectLanguage } from '../text/detect-language'

/** Returns true for words that many sentences share and that say little by themselves: "day", "working". */
const isSmall = (word: string, small: WordSets) =>
  [
    ...[small.functions, small.articles, small.links, small.and, small.or],
    ...[small.you, small.light, small.generic],
  ].some((list) => list.has(word))

/** Content words of a sentence, and how many of them a quote has. */
export type SharedContent = { all: number; shared: number }

/**
 * Counts the content words of a sentence that a quote has: the same ones, forms of them or synonyms. Without one the
 * quote cannot prove the sentence.
 */
export function countSharedContent(sentence: string, quote: string): SharedContent {
  const detected = detectLanguage(sentence) ?? detectLanguage(`${sentence} ${quote}`)
  const code = asPhraseLanguage(detected) ?? 'en'
  const small = wordsOf(code)
  const contentOf = (text: string) =>
    [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}+#]*/gu)]
      .map(([word]) => foldText(word))
      .filter((word) => (word.length > 2 || /\p{N}/u.test(word)) && !isSmall(word, small))
  const quoted = contentOf(quote)
  const own = [...new Set(contentOf(sentence))]
  const shared = own.filter((word) => {
    const groups = synonymGroupsOf(word)
    return quoted.some(
      (other) =>
        areForms(word, other, code) ||
        (groups.length > 0 && synonymGroupsOf(other).some((group) => groups.includes(group))),
    )
  })
  return { all: own.length, shared: shared.length }
}

/** Returns true if a sentence and a quote share a content word. */
export const sharesContent = (sentence: string, quote: string): boolean =>
  countSharedContent(sentence, quote).shared > 0
