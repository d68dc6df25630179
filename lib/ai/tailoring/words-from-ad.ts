import { languagesWith } from '@/lib/language/languages'
import { wordsOf as smallWordsOf } from '@/lib/language/posting'
import { foldText } from '@/lib/language/unicode/fold-text'
import { wordLikeness } from '../coverage/word-likeness'

const sets = ['articles', 'functions', 'links', 'and', 'or', 'you'] as const

/** Returns true for function words in any language of job descriptions. */
const isSmall = (word: string) =>
  languagesWith('posting').some((language) =>
    sets.some((set) => smallWordsOf(language)[set].has(word)),
  )

const piece = /[\p{L}\p{N}][\p{L}\p{M}\p{N}+#]*/gu

type Word = { folded: string; from: number; to: number }

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(piece)].map(({ 0: word, index }) => ({
    ...{ folded: foldText(word), from: index, to: index + word.length },
  }))

/** Returns true if a set has a word or a form of it. */
const holdsForm = (all: ReadonlySet<string>, word: string) =>
  all.has(word) || [...all].some((one) => wordLikeness(one, word, 'family') > 0)

/**
 * Creates a function that finds words of a suggestion that come from a job description and not from the CV, in any
 * form; function words do not count. It reports where words come from, not whether they are true.
 *
 * @param cv texts of the CV
 * @returns runs of adjacent words, as in the suggestion; empty without a job description
 */
export function createAdWords(
  cv: readonly string[],
  ad: string,
): (text: string) => readonly string[] {
  const own = new Set(cv.flatMap(wordsIn).map(({ folded }) => folded))
  const asked = new Set(wordsIn(ad).map(({ folded }) => folded))
  const known = new Map<string, boolean>()
  const isOfAd = (word: string) => {
    const found =
      known.get(word) ?? (!isSmall(word) && holdsForm(asked, word) && !holdsForm(own, word))
    known.set(word, found)
    return found
  }
  return (text) => {
    const stretches: { from: number; to: number }[] = []
    let isNext = false
    for (const { folded, from, to } of wordsIn(text)) {
      const last = stretches.at(-1)
      const isFound = isOfAd(folded)
      if (isFound && isNext && last && text.slice(last.to, from).trim() === '') last.to = to
      else if (isFound) stretches.push({ from, to })
      isNext = isFound
    }
    return [...new Set(stretches.map(({ from, to }) => text.slice(from, to)))]
  }
}
