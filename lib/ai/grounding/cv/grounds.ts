import type { LanguageCode } from '../../text/detect-language'
import { detectLanguage } from '../../text/detect-language'
import type { Lexicon } from '../language/lexicon'
import { lexiconOf } from '../language/lexicons'
import { readText } from '../reading/read-text'
import type { Reading, Token } from '../reading/types'
import { type CvFacts, collectFacts, type Place } from './places'

export type ReadPlace = Place & {
  reading: Reading
  /** Stems by which its content words are found. */
  stems: ReadonlySet<string>
  senses: ReadonlySet<number>
  values: ReadonlySet<number>
}

/** A CV, read once for all the edits that are checked against it. */
export type Grounds = CvFacts & {
  /** The CV's language; null where it is none that we know. */
  language: LanguageCode | null
  /** The places as a language's tables read them. */
  readIn: (lexicon: Lexicon) => CvIndex
}

export type CvIndex = {
  places: readonly ReadPlace[]
  /** The first place that has a word, by its stem. */
  placeOfStem: ReadonlyMap<string, ReadPlace>
  numbers: readonly { token: Token; place: ReadPlace }[]
  /** Stems of the long form by acronym, where the CV says both: "special educational needs (SEN)". */
  acronyms: ReadonlyMap<string, ReadonlySet<string>>
  /** Every month that the CV dates something by: `YYYY-MM`. */
  months: ReadonlySet<string>
}

/** Characters of a place that are read; a document's paragraph has 2,000. */
const max = 4_000

function readPlace(place: Place, lexicon: Lexicon): ReadPlace {
  const reading = readText(place.text.slice(0, max), lexicon)
  const content = reading.tokens.filter(({ isContent }) => isContent)
  return {
    ...place,
    reading,
    stems: new Set(content.map(({ stem }) => stem)),
    senses: new Set(content.flatMap(({ senses }) => senses)),
    values: new Set(reading.tokens.flatMap(({ quantity }) => quantity?.value ?? [])),
  }
}

/** Whether a place has a word that says the same. */
export const hasWord = ({ stems, senses }: ReadPlace, { stem, senses: own }: Token) =>
  stems.has(stem) || own.some((sense) => senses.has(sense))

function indexPlaces({ places, months }: CvFacts, lexicon: Lexicon): CvIndex {
  const read = places.map((place) => readPlace(place, lexicon))
  const placeOfStem = new Map<string, ReadPlace>()
  const numbers: { token: Token; place: ReadPlace }[] = []
  const acronyms = new Map<string, Set<string>>()
  for (const place of read) {
    const { tokens } = place.reading
    for (const token of tokens) {
      if (token.quantity) numbers.push({ token, place })
      if (token.kind === 'word' && !placeOfStem.has(token.stem)) placeOfStem.set(token.stem, place)
      if (/^\p{Lu}{2,6}$/u.test(token.text) && tokens[token.index - 1]?.text === '(') {
        const words = tokens.slice(
          Math.max(0, token.index - 1 - token.text.length),
          token.index - 1,
        )
        if (initialsOf(words) === token.text.toLowerCase()) {
          acronyms.set(token.folded, new Set(words.map(({ stem }) => stem)))
        }
      }
    }
  }
  return { places: read, placeOfStem, numbers, acronyms, months }
}

/** First letters of words, lower case. */
export const initialsOf = (words: readonly Token[]) =>
  words.map(({ folded }) => folded.slice(0, 1)).join('')

/**
 * Finds the language of a CV's texts. A few words ("Welded 12 hulls") tell none: then names and headings may, and
 * else English is read, whose tables know digits and ask about every other word that changes.
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
 * Reads a CV for the check.
 *
 * @param content JSON Resume, or the content of a document
 * @param asOf `YYYY-MM[-DD]`, today where it is not a test
 * @param plain makes the plain text of a rich field; JSON Resume has plain ones
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

/** The tables for an edit: of its own language, else of the CV's; null where there are none. */
export function lexiconFor(grounds: Grounds, text: string): Lexicon | null {
  const code = detectLanguage(text, grounds.language)
  if (code === null) return null
  const resolved = code ?? grounds.language
  return resolved ? lexiconOf(resolved) : null
}
