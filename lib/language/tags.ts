import { type LanguageWith, languagesWith } from './languages'

type LabelTag = LanguageWith<'labels'>
export type LabelVariant = Extract<LabelTag, `${string}-${string}`>
export type LabelLanguage = Exclude<LabelTag, LabelVariant>

const isVariant = (tag: LabelTag): tag is LabelVariant => tag.includes('-')

/** The languages that labels and dates of a CV are written in. Others fall to English. */
export const labelLanguages: readonly LabelLanguage[] = languagesWith('labels').filter(
  (tag) => !isVariant(tag),
)

/** Regional variants whose words or date order differ from their language's. */
export const labelVariants: readonly LabelVariant[] = languagesWith('labels').filter(isVariant)

/** The languages that the import knows the words of, in the order in which it tries them: those of labels follow. */
export const importLanguages: readonly (LanguageWith<'headings'> | LabelLanguage)[] = [
  ...new Set([...languagesWith('headings'), ...labelLanguages]),
]

/** The languages whose sentences are held against a CV. */
export type LanguageCode = LanguageWith<'grounding'>

/** A language that phrases of job descriptions are read in. */
export type PhraseLanguage = LanguageWith<'posting'>

export type TranslationLanguage = LanguageCode & LanguageWith<'number-phrases'>

/** Languages that a translation can be held against its source in. */
export const translationLanguages: readonly TranslationLanguage[] = languagesWith(
  'grounding',
).filter((tag) => languagesWith('number-phrases').includes(tag))

/** Returns the language in which a model is examined for people of another: theirs where there is an exam, else English. */
export function examLanguageOf(tag: string): TranslationLanguage {
  const [primary] = tag.toLowerCase().split('-')
  return translationLanguages.find((one) => one === primary) ?? 'en'
}

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
