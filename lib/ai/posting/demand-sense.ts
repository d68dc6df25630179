import { phraseLanguageOf, wordsOf } from '@/lib/language/posting'
import type { PhraseLanguage } from '@/lib/language/tags'
import { foldText } from '@/lib/language/unicode/fold-text'
import { phraseTokensOf } from './phrase-tokens'
import type { Requirement } from './requirements'

const singular = (word: string) => word.replace(/(?<=[^s]{3})s$/u, '')

/** Returns the words of a demand that say something, without their order: "mentoring of juniors", "junior mentoring". */
function sayingWords(words: string, language: PhraseLanguage): string {
  const tokens = phraseTokensOf(words, wordsOf(language))
  const content = tokens.filter(({ role }) => role === 'content')
  const said = content.length > 0 ? content : tokens
  return [...new Set(said.map(({ folded }) => singular(folded)))].toSorted().join(' ')
}

/** Returns the language that demands are written in; English where they do not tell. */
function languageOf(requirements: readonly Requirement[]): PhraseLanguage {
  const said = requirements.map(({ quote, words }) => foldText(quote || words)).join(' ')
  return phraseLanguageOf(said.match(/[\p{L}'’]+/gu) ?? [], 'en')
}

/** Joins two demands of one sense: the stronger words, a must before a wish, the longer time. */
function joinTwo(known: Requirement, other: Requirement): Requirement {
  const isStronger = (other.years ?? 0) > (known.years ?? 0)
  const base = isStronger ? { ...other, id: known.id } : known
  const isMust = known.importance === 'must' || other.importance === 'must'
  const must = [base, known, other].find(({ importance }) => importance === 'must')
  return {
    ...base,
    importance: isMust ? 'must' : 'nice',
    quote: must?.quote ?? base.quote,
    times: known.times + other.times,
  }
}

/**
 * Joins demands that ask for the same thing in the same sense: by the name in the list of skills, otherwise by the
 * words that say something, whatever their order and number. The first place of each stays.
 *
 * @returns the demands with all words that each was asked for in
 */
export function joinSameSense(
  requirements: readonly Requirement[],
): { requirement: Requirement; words: string[] }[] {
  const language = languageOf(requirements)
  const joined = new Map<string, { requirement: Requirement; words: string[] }>()
  for (const one of requirements) {
    const key = one.skill ?? `${one.kind} ${one.level ?? ''} ${sayingWords(one.words, language)}`
    const known = joined.get(key)
    const requirement = known ? joinTwo(known.requirement, one) : one
    joined.set(key, { requirement, words: [...(known?.words ?? []), one.words] })
  }
  return [...joined.values()]
}
