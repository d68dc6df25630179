import type { LanguageCode } from '@/lib/language/tags'
import { type Lexicon, makeLexicon } from './lexicon'
import type { LanguageTable } from './types'

const tables: Readonly<Record<LanguageCode, () => Promise<LanguageTable>>> = {
  en: async () => (await import('./en/english')).english,
  de: async () => (await import('./de/german')).german,
  es: async () => (await import('./es/spanish')).spanish,
  fr: async () => (await import('./fr/french')).french,
  pt: async () => (await import('./pt/portuguese')).portuguese,
  it: async () => (await import('./it/italian')).italian,
}

const loaded = new Map<LanguageCode, Lexicon>()

export const allLanguages = Object.keys(tables) as readonly LanguageCode[]

/**
 * Loads the tables of languages, each once. A text of a language that is not loaded is asked about as a whole,
 * never passed.
 *
 * @param codes all six on a server; in a browser the language of the CV, and English
 */
export async function loadLexicons(codes: readonly LanguageCode[] = allLanguages): Promise<void> {
  await Promise.all(
    codes
      .filter((code) => !loaded.has(code))
      .map(async (code) => {
        loaded.set(code, makeLexicon(await tables[code]()))
      }),
  )
}

/** Returns the tables of a language; null before they are loaded. */
export const loadedLexicon = (code: LanguageCode): Lexicon | null => loaded.get(code) ?? null

/** Returns the tables of a language. @throws before they are loaded */
export function lexiconOf(code: LanguageCode): Lexicon {
  const lexicon = loadedLexicon(code)
  if (!lexicon) throw new Error(`The tables of ${code} are not loaded`)
  return lexicon
}

/** Returns all tables that are loaded. */
export const loadedLexicons = (): readonly Lexicon[] => [...loaded.values()]
