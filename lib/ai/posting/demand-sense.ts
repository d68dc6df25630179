import { phraseLanguageOf, wordsOf } from '@/lib/language/posting'
import type { PhraseLanguage } from '@/lib/language/tags'
import { foldText } from '@/lib/language/unicode/fold-text'
import { phraseTokensOf } from './phrase-tokens'
import type { Requirement } from './requirements'

const singular = (word: string) => word.replace(/(?<=[^s]{3})s$/u, '')

/** Returns the sorted content words of a demand: equal for "mentoring of juniors" and "junior mentoring". */
function sayingWords(words: string, language: PhraseLanguage): string {
  const tokens = phraseTokensOf(words, wordsOf(language))
  const content = tokens.filter(({ role }) => role === 'content')
  const said = content.length > 0 ? content : tokens
  return [...new Set(said.map(({ folded }) => singular(folded)))].toSorted().join(' ')
}

/** Returns the language of demands; English if unknown. */
function languageOf(requirements: readonly Requirement[]): PhraseLanguage {
  const said = requirements.map(({ quote, words }) => foldText(quote || words)).join(' ')
  return phraseLanguageOf(said.match(/[\p{L}'’]+/gu) ?? [], 'en')
}

/** Merges two equal demands: the stronger words, required before optional, the longer time. */
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
 * Merges demands with the same meaning: by the name in the list of skills, otherwise by content words in any order and
 * number. The first position stays.
 *
 * @returns the demands, with all wordings of each
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
