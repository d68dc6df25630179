import { english } from './en/catalogue'
import { pseudoTranslate } from './pseudo'

/** The shape of a catalogue: what a translation must hold, checked by the compiler. */
export type Catalogue = typeof english

/**
 * Interface languages. `en-XA` is generated (accented and a third longer) to show texts that do not
 * grow well; `ar-XB` is the same set right to left. Neither is offered to people.
 */
export const locales = ['en', 'en-XA', 'ar-XB'] as const
export type Locale = (typeof locales)[number]

const catalogues = new Map<Locale, Catalogue>([['en', english]])

/** The catalogue of a language; pseudo-languages are generated from English on first use. */
export function catalogueOf(locale: Locale): Catalogue {
  const known = catalogues.get(locale)
  if (known) return known
  const made = pseudoTranslate(english)
  catalogues.set(locale, made)
  return made
}

export const directionOf = (locale: Locale) => (locale === 'ar-XB' ? 'rtl' : 'ltr')

/** The language asked for if there is one, else English. */
export function toLocale(text: string | null | undefined): Locale {
  return locales.find((locale) => locale === text) ?? 'en'
}
