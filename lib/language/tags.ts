/** The languages that labels and dates of a CV are written in. Others fall to English. */
export const labelLanguages = [
  ...(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'cs', 'sv', 'ro', 'tr'] as const),
  ...(['vi', 'id', 'el', 'ru', 'uk', 'he', 'ar', 'fa', 'ur', 'hi', 'th', 'zh'] as const),
  ...(['ja', 'ko'] as const),
] as const

/** Regional variants whose words or date order differ from their language's. */
export const labelVariants = ['en-us', 'pt-br', 'zh-hant'] as const

export type LabelLanguage = (typeof labelLanguages)[number]
export type LabelVariant = (typeof labelVariants)[number]

/** The languages that the import knows the words of, in the order in which it tries them. */
export const importLanguages = [
  ...(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'da', 'no', 'cs'] as const),
  ...(['ro', 'tr', 'el', 'ru', 'uk', 'ja', 'zh', 'ko', 'ar', 'he', 'hi', 'id'] as const),
  ...(['vi', 'fa', 'ur', 'th'] as const),
] as const

/** The languages that `lib/ai` has words of. */
export type LanguageCode = 'en' | 'de' | 'es' | 'fr' | 'pt' | 'it'

/** A language that phrases of job descriptions are read in. */
export type PhraseLanguage = LanguageCode | 'nl'

/** Languages that a translation can be held against its source in: those with tables of number words. */
export const translationLanguages = ['en', 'de', 'fr', 'es', 'pt', 'it'] as const
export type TranslationLanguage = (typeof translationLanguages)[number]

/**
 * Finds the language of a tag among those of labels: the variant when we have it, else the language.
 *
 * @param language BCP 47 tag, any case, such as `de`, `pt-BR`
 * @returns null where labels are not written in it
 */
export function findLabelLanguage(language: string): LabelLanguage | LabelVariant | null {
  // Where Chinese is written in the traditional characters, or said to be.
  const tag = language.toLowerCase().replace(/^zh-(hant-)?(tw|hk|mo)$/, 'zh-hant')
  const primary = tag.split('-')[0]
  return (
    labelVariants.find((variant) => variant === tag) ??
    labelLanguages.find((known) => known === primary) ??
    null
  )
}

/** Finds the language that labels of a document are written in: that of its tag, else English. */
export const resolveLabelLanguage = (language: string): LabelLanguage | LabelVariant =>
  findLabelLanguage(language) ?? 'en'
