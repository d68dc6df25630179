import { posting as de } from './de/posting'
import { posting as en } from './en/posting'
import { posting as es } from './es/posting'
import { posting as fr } from './fr/posting'
import { posting as it } from './it/posting'
import type { PostingWords } from './kinds/posting'
import { posting as nl } from './nl/posting'
import { posting as pt } from './pt/posting'
import type { PhraseLanguage } from './tags'

/** The small words of a language as sets. */
export type WordSets = Readonly<Record<keyof PostingWords, ReadonlySet<string>>>

// The order counts: of languages with equally many words the first is taken.
const tables: Record<PhraseLanguage, PostingWords> = { en, de, fr, es, pt, it, nl }

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const toSets = (words: PostingWords): WordSets => ({
  articles: setOf(words.articles),
  functions: setOf(words.functions),
  links: setOf(words.links),
  and: setOf(words.and),
  or: setOf(words.or),
  light: setOf(words.light),
  you: setOf(words.you),
  demanding: setOf(words.demanding),
  generic: setOf(words.generic),
  qualities: setOf(words.qualities),
})

const sets = new Map<PhraseLanguage, WordSets>()

/** Returns the small words of a language, made at the first question. */
export function wordsOf(language: PhraseLanguage): WordSets {
  const known = sets.get(language) ?? toSets(tables[language])
  sets.set(language, known)
  return known
}

/**
 * Returns the language of a text by its small words.
 *
 * @param prior what it is where too few words tell
 */
export function phraseLanguageOf(words: readonly string[], prior: PhraseLanguage): PhraseLanguage {
  const times = new Map<string, number>()
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  const count = (language: PhraseLanguage) => {
    const { articles, functions, links, and } = wordsOf(language)
    const isSmall = (word: string) =>
      articles.has(word) || functions.has(word) || links.has(word) || and.has(word)
    return [...times].reduce((sum, [word, more]) => (isSmall(word) ? sum + more : sum), 0)
  }
  let best = { language: prior, count: Math.max(2, count(prior)) }
  for (const language of Object.keys(tables) as PhraseLanguage[]) {
    const found = count(language)
    if (found > best.count * 1.15) best = { language, count: found }
  }
  return best.language
}
