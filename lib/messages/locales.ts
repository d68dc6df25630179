import type { Area } from './areas'
import type { InterfaceLanguage } from './plural-categories'

/**
 * Languages that the interface is offered in, as BCP 47 tags. `en` is British English, and that of every country whose
 * English has no tag here.
 */
export const interfaceLanguages = [
  'en',
  'en-US',
  'ar',
  'cs',
  'de',
  'el',
  'es',
  'fa',
  'fr',
  'he',
  'hi',
  'id',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt-BR',
  'ro',
  'sv',
  'tr',
  'uk',
  'vi',
  'zh-Hans',
  'zh-Hant',
] as const satisfies InterfaceLanguage[]
export type OfferedLanguage = (typeof interfaceLanguages)[number]

/** The offered language of that tag, or null where there is none (any more). */
export const toOffered = (tag: string | null | undefined): OfferedLanguage | null =>
  interfaceLanguages.find((language) => language === tag) ?? null

/**
 * Interface languages with those that only `?locale=` asks for: `en-XA` is English with accents and a third longer,
 * to show texts that do not grow well; `ar-XB` is the same from right to left.
 */
export const locales = [...interfaceLanguages, 'en-XA', 'ar-XB'] as const
export type Locale = (typeof locales)[number]

/** The language of that tag, or null where there is none (any more). */
export const toLocale = (tag: string | null | undefined): Locale | null =>
  locales.find((locale) => locale === tag) ?? null

/** Keeps the language chosen on a device. A cookie, not storage: the server writes the first page in this language. */
export const localeCookie = 'vitae-locale'

/** A year. */
export const localeCookieSeconds = 31_536_000

const englishLocales = ['en', 'en-US', 'en-XA', 'ar-XB'] as const satisfies Locale[]

/** Returns true for English and for what is made of it to test screens: these have the messages of every group. */
export const isEnglishLocale = (locale: Locale): boolean =>
  englishLocales.some((one) => one === locale)

/** The language in which a group of messages is shown: English for `administration`, which has no translations. */
export const groupLocale = (group: Area<object>['group'], locale: Locale): Locale =>
  group === 'administration' && !isEnglishLocale(locale) ? 'en' : locale
