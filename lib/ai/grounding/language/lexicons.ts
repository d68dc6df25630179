import type { LanguageCode } from '../../text/detect-language'
import { german } from './de/german'
import { english } from './en/english'
import { spanish } from './es/spanish'
import { french } from './fr/french'
import { italian } from './it/italian'
import { type Lexicon, makeLexicon } from './lexicon'
import { portuguese } from './pt/portuguese'
import type { LanguageTable } from './types'

const tables: Readonly<Record<LanguageCode, LanguageTable>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  pt: portuguese,
  it: italian,
}
const made = new Map<LanguageCode, Lexicon>()

/** The tables of a language, made ready at the first question. */
export function lexiconOf(code: LanguageCode): Lexicon {
  const there = made.get(code) ?? makeLexicon(tables[code])
  made.set(code, there)
  return there
}
