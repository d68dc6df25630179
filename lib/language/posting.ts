import words from '@/dist/languages/posting.json' with { type: 'json' }
import type { PhraseLanguage } from './tags'

/** Small words of a language by what they do in a job description, folded, parted by blanks. */
type PostingWords = {
  /** Articles, possessives and the like, which stand before a noun. */
  articles: string
  /** Prepositions, pronouns, auxiliaries: a phrase ends before them. */
  functions: string
  /** Prepositions that hold a noun phrase together: "administration of medicines". */
  links: string
  and: string
  or: string
  /** Words that put a demand and do not name it: "proven experience", "you are able". */
  light: string
  /** Somebody who is spoken to, or who gets the job. */
  you: string
  /** Modal and possessive verbs of demands: "must", "required". */
  demanding: string
  /** Nouns that many demands share and that say little by themselves: "management", "system". */
  generic: string
  /** Stems of personal qualities and of willingness, which no CV proves. */
  qualities: string
  /** Endings behind the stem in forms and derivations of a word. */
  endings: string
  /** Endings of the verb that a task begins with, where the language has some: "-ar", "-er", "-ir". */
  verbs: string
}

/** The small words of a language as sets. */
export type WordSets = Readonly<Record<keyof PostingWords, ReadonlySet<string>>>

// The order counts: of languages with equally many words the first is taken.
const tables: Record<PhraseLanguage, PostingWords> = words

const setOf = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((word) => word !== ''))

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
  endings: setOf(words.endings),
  verbs: setOf(words.verbs),
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
