import { loadedLexicons } from '@/lib/language/grounding'
import type { LanguageCode } from '@/lib/language/tags'
import { saysAsMuch } from '../grounding/says-as-much'
import type { DoubtSide } from '../prompts/doubt-prompt'
import { detectLanguage } from '../text/detect-language'
import { stintsIn, tenuresIn } from './dates'
import { holdsWords, wordsOf } from './normal-form'
import { valueOfWord } from './numbers'
import type { Doubt } from './types'

/** Maximum words of a quote: what says as much as a word or two is short. */
const maxQuote = 8

/** Doubted words with both sides of the rewording. */
export type DoubtedWords = Doubt & { side: DoubtSide; lines: readonly string[]; text: string }

/** Returns true if a number of years or months in the text follows from the dates of the lines. */
const isTenure = (
  words: string,
  text: string,
  lines: readonly string[],
  language: LanguageCode,
): boolean => {
  const readCount = (word: string) =>
    /^\d+$/.test(word) ? Number(word) : valueOfWord(word.toLowerCase(), language)
  const found = tenuresIn(text, lines.flatMap(stintsIn), readCount)
  return found.some((one) => holdsWords(words, one))
}

/**
 * Returns true if a quote settles a doubt: it stands in the other side, is short, and may say what the doubted words
 * say.
 *
 * @param language of the CV, for texts too short to tell
 */
export function isSettledBy(
  { kind, words, side, lines, text }: DoubtedWords,
  quote: string,
  language: LanguageCode,
): boolean {
  const isLost = side === 'lines'
  const [own, others] = isLost ? [lines, [text]] : [[text], lines]
  const size = wordsOf(quote).length
  if (size === 0 || size > maxQuote || !others.some((one) => holdsWords(one, quote))) return false
  const code = detectLanguage([...lines, text].join('\n')) ?? language
  const lexicon = loadedLexicons().find(({ table }) => table.code === code)
  if (!lexicon) return false
  const said = saysAsMuch({ kind, words, own, others, isLost }, quote, lexicon)
  return said ?? isTenure(words, text, lines, code)
}
