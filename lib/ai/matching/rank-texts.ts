import type { Term } from './terms-of'

export type RankedText = {
  /** Index of the text. */
  at: number
  score: number
  /** Its words that the query has, each once. */
  words: string[]
}

/** Standard BM25 parameters: term saturation and length normalisation. */
const saturation = 1.2
const lengthShare = 0.75

/**
 * Ranks texts by the words that they share with a query (Okapi BM25).
 *
 * @returns those that share a word, the best first, equal ones in their order
 */
export function rankTexts(
  texts: readonly (readonly Term[])[],
  question: readonly Term[],
): RankedText[] {
  const wanted = new Set(question.map(({ key }) => key))
  const among = new Map<string, number>()
  for (const terms of texts) {
    for (const key of new Set(terms.map((term) => term.key))) {
      among.set(key, (among.get(key) ?? 0) + 1)
    }
  }
  const usual = texts.reduce((sum, terms) => sum + terms.length, 0) / Math.max(1, texts.length)
  const rarity = (key: string) => {
    const count = among.get(key) ?? 0
    return Math.log(1 + (texts.length - count + 0.5) / (count + 0.5))
  }
  const ranked = texts.map((terms, at): RankedText => {
    const counts = new Map<string, number>()
    const words = new Map<string, string>()
    for (const { key, words: said } of terms) {
      if (!wanted.has(key)) continue
      counts.set(key, (counts.get(key) ?? 0) + 1)
      if (!words.has(key)) words.set(key, said)
    }
    const length = 1 - lengthShare + lengthShare * (terms.length / Math.max(1, usual))
    const score = [...counts].reduce(
      (sum, [key, count]) =>
        sum + (rarity(key) * count * (saturation + 1)) / (count + saturation * length),
      0,
    )
    return { at, score, words: [...words.values()] }
  })
  return ranked.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score)
}
