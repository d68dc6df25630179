import { type Lexicon, loadedLexicon } from '@/lib/language/grounding'
import type { LanguageCode } from '@/lib/language/tags'
import { detectLanguage } from '../../text/detect-language'
import { readText } from '../reading/read-text'
import type { Reading, Token } from '../reading/types'
import { type CvFacts, collectFacts, type Place } from './places'

export type ReadPlace = Place & { reading: Reading }

/** CV prepared for checking any number of edits. */
export type Grounds = CvFacts & {
  /** Language of the CV; null if unsupported. */
  language: LanguageCode | null
  /** Returns the CV's places tokenised with a language's tables. */
  readIn: (lexicon: Lexicon) => CvIndex
}

/** Tokenised places of a CV, indexed by words and numbers. */
export type CvIndex = {
  places: readonly ReadPlace[]
  /** First place with a word, by stem. */
  placeOfStem: ReadonlyMap<string, ReadPlace>
  numbers: readonly { token: Token; place: ReadPlace }[]
}

/** Maximum characters of a place; as many as a field holds. */
const max = 4_000

function indexPlaces({ places }: CvFacts, lexicon: Lexicon): CvIndex {
  const read = places.map((place) => ({
    ...place,
    reading: readText(place.text.slice(0, max), lexicon),
  }))
  const placeOfStem = new Map<string, ReadPlace>()
  for (const place of read) {
    for (const { kind, stem } of place.reading.tokens)
      if (kind === 'word' && !placeOfStem.has(stem)) placeOfStem.set(stem, place)
  }
  const numbers = read.flatMap((place) =>
    place.reading.tokens.filter(({ quantity }) => quantity).map((token) => ({ token, place })),
  )
  return { places: read, placeOfStem, numbers }
}

/**
 * Detects the language of a CV. Short texts ("Welded 12 hulls") do not tell: then names and headings decide, else
 * English, whose tables read digits and ask about every other changed word.
 *
 * @returns null for a language without tables
 */
function languageOf(places: readonly Place[]): LanguageCode | null {
  const join = (some: readonly Place[]) =>
    some
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 8_000)
  const ofTexts = detectLanguage(join(places.filter(({ kind }) => kind === 'text')))
  if (ofTexts !== undefined) return ofTexts
  const ofAll = detectLanguage(join(places))
  return ofAll === undefined ? 'en' : ofAll
}

/**
 * Prepares a CV for the check.
 *
 * @param content JSON Resume, or the content of a document
 * @param asOf `YYYY-MM[-DD]`, today outside tests
 * @param plain returns the plain text of a rich field; JSON Resume has plain ones
 */
export function readGrounds(
  content: unknown,
  asOf: string,
  plain: (rich: string) => string = (text) => text,
): Grounds {
  const facts = collectFacts(content, asOf, plain)
  const known = new Map<LanguageCode, CvIndex>()
  return {
    ...facts,
    language: languageOf(facts.places),
    readIn: (lexicon) => {
      const code = lexicon.table.code
      const there = known.get(code) ?? indexPlaces(facts, lexicon)
      known.set(code, there)
      return there
    },
  }
}

/**
 * Returns the languages whose tables are needed to check edits of a CV: its main one, those of single texts, and
 * English.
 */
export function languagesOf({ language, places }: Pick<Grounds, 'language' | 'places'>) {
  const texts = places.filter(({ kind }) => kind === 'text')
  const found = texts.flatMap(({ text }) => detectLanguage(text, language) ?? [])
  return [...new Set<LanguageCode>([...(language ? [language] : []), 'en', ...found])]
}

/** Returns the tables for a text: of its own language, else of the CV's; null if none are loaded. */
export function lexiconFor(grounds: Grounds, text: string): Lexicon | null {
  const code = detectLanguage(text, grounds.language)
  if (code === null) return null
  const resolved = code ?? grounds.language
  return resolved ? loadedLexicon(resolved) : null
}
