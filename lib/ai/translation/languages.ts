/** Languages that a translation can be held against its source in: those with tables of number words. */
export const translationLanguages = ['en', 'de', 'fr', 'es', 'pt', 'it'] as const
export type TranslationLanguage = (typeof translationLanguages)[number]
