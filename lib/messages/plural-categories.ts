/**
 * Interface languages as BCP 47 tags, with the forms that each has for numbers (CLDR, cardinal numbers). The fourth form
 * of French, Spanish, Portuguese and Italian is left out: it is for whole millions, which no screen counts.
 */
export const pluralCategories = {
  en: ['one', 'other'],
  'en-US': ['one', 'other'],
  de: ['one', 'other'],
  fr: ['one', 'other'],
  es: ['one', 'other'],
  'pt-BR': ['one', 'other'],
  it: ['one', 'other'],
  nl: ['one', 'other'],
  pl: ['one', 'few', 'many', 'other'],
  cs: ['one', 'few', 'many', 'other'],
  sv: ['one', 'other'],
  ro: ['one', 'few', 'other'],
  tr: ['one', 'other'],
  uk: ['one', 'few', 'many', 'other'],
  el: ['one', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  he: ['one', 'two', 'other'],
  fa: ['one', 'other'],
  hi: ['one', 'other'],
  id: ['other'],
  vi: ['other'],
  ja: ['other'],
  ko: ['other'],
  'zh-Hans': ['other'],
  'zh-Hant': ['other'],
} as const satisfies Record<string, readonly Intl.LDMLPluralRule[]>

export type InterfaceLanguage = keyof typeof pluralCategories
