import { pseudoTranslate } from './pseudo'

/**
 * Interface languages. `en-XA` is generated (accented and a third longer) to show texts that do not
 * grow well; `ar-XB` is the same set right to left. Neither is offered to people.
 */
export const locales = ['en', 'en-XA', 'ar-XB'] as const
export type Locale = (typeof locales)[number]

const pseudo = new WeakMap<object, object>()

/**
 * The words of an area in a language. A screen names the English area that it needs, so that it loads
 * no words but its own; pseudo-languages are generated from English on first use.
 */
export function translate<Area extends object>(english: Area, locale: Locale): Area {
  if (locale === 'en') return english
  // One translation for each area: whoever set it had the same type.
  const known = pseudo.get(english) as Area | undefined
  if (known) return known
  const made = pseudoTranslate(english)
  pseudo.set(english, made)
  return made
}

export const directionOf = (locale: Locale) => (locale === 'ar-XB' ? 'rtl' : 'ltr')

/** The language asked for if there is one, else English. */
export function toLocale(text: string | null | undefined): Locale {
  return locales.find((locale) => locale === text) ?? 'en'
}
