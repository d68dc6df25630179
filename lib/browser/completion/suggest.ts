import degreeLists from '@/dist/languages/degree-names.json' with { type: 'json' }
import { skillIndex } from '@/lib/ai/lexicon/skill-index'
import { familyIndex } from '@/lib/ai/lexicon/title-families'
import { levelOf } from '@/lib/language/shared/seniority'
import { findLabelLanguage } from '@/lib/language/tags'
import { foldText } from '@/lib/language/unicode/fold-text'
import { namesIn } from './lexicon-names'
import { countryNames, languageNames } from './names-of-places'
import { rankMatches } from './rank-matches'

/** Kind of a field that can be completed. */
export type CompletionKind =
  | 'title'
  | 'skill'
  | 'degree'
  | 'language'
  | 'city'
  | 'country'
  | 'employer'

export type CompletionContext = {
  /** Values that the person has used elsewhere, best first: offered for an employer. */
  used?: readonly string[]
  /** Values that stand here already: not offered again. */
  without?: readonly string[]
  /** Country of the CV's address as typed: its cities come first. */
  country?: string
}

/** Maximum number of suggestions. */
const maxSuggestions = 6

const primaryOf = (language: string): string => language.toLowerCase().split('-')[0] ?? ''

const cached = new Map<string, readonly string[]>()

/** Builds a list once for each language. */
function listOf(key: string, build: () => string[]): readonly string[] {
  const known = cached.get(key) ?? build()
  cached.set(key, known)
  return known
}

const titlesIn = (language: string) =>
  listOf(`title ${language}`, () => namesIn(familyIndex().families, language))

const skillsIn = (language: string) =>
  listOf(`skill ${language}`, () =>
    namesIn(
      skillIndex().skills.filter(({ category }) => category !== 'language'),
      language,
    ),
  )

/**
 * Completes a title, also behind a word for the level, which stays as typed: "Senior nu" becomes "Senior nurse". German
 * nouns keep their capital.
 */
function suggestTitles(query: string, language: string): string[] {
  const titles = titlesIn(language)
  const found = rankMatches(titles, query, maxSuggestions)
  const [, head = '', tail = ''] = query.match(/^(\S+)\s+(.+)$/) ?? []
  const level = levelOf(foldText(head))
  // Behind any other word, a title would be none: "Shift plumber".
  if (found.length > 0 || level === null || level === 'usual') return found
  const keepsCapital = language === 'de'
  return rankMatches(titles, tail, maxSuggestions).map((title) => {
    const isWord = !keepsCapital && /^\p{Lu}\p{Ll}/u.test(title)
    return `${head} ${isWord ? title.charAt(0).toLocaleLowerCase(language) + title.slice(1) : title}`
  })
}

function degreesIn(language: string): readonly string[] {
  const lists: Partial<Record<string, readonly string[]>> = degreeLists
  const tag = findLabelLanguage(language)
  return (tag && lists[tag]) ?? lists[primaryOf(language)] ?? []
}

async function suggestCities(query: string, language: string, country: string): Promise<string[]> {
  const { citiesIn } = await import('./cities')
  return rankMatches(citiesIn(language, country), query, maxSuggestions)
}

/**
 * Suggests values for a field, best first, at most six: what begins with the text typed, then what has a word that does.
 * Accents and case do not count. Only words of the language of the CV are offered: none, where there are none.
 *
 * @param language BCP 47 tag of the CV
 */
export async function suggest(
  kind: CompletionKind,
  query: string,
  language: string,
  { used = [], without = [], country = '' }: CompletionContext = {},
): Promise<string[]> {
  const primary = primaryOf(language)
  switch (kind) {
    case 'title':
      return suggestTitles(query, primary)
    case 'skill': {
      const listed = new Set(without.map(foldText))
      const found = rankMatches(skillsIn(primary), query, maxSuggestions + listed.size)
      return found.filter((name) => !listed.has(foldText(name))).slice(0, maxSuggestions)
    }
    case 'degree':
      return rankMatches(degreesIn(language), query, maxSuggestions)
    case 'language':
      return rankMatches(languageNames(language), query, maxSuggestions)
    case 'country':
      return rankMatches(countryNames(language), query, maxSuggestions)
    case 'city':
      return suggestCities(query, language, country)
    case 'employer':
      return rankMatches(used, query, maxSuggestions)
  }
}
