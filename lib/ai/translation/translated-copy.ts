import type { TranslationLanguage } from '@/lib/language/tags'
import type { FieldAddress } from '@/lib/resume/change/address'
import { readField, writeField } from '@/lib/resume/change/field-values'
import { followerLineage } from '@/lib/resume/family/family-base'
import { limits } from '@/lib/resume/resume-limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { parseRich, serialiseRich } from '@/lib/resume/text/rich-text'
import type { Reading } from '../reader/types'
import type { TranslationAsks } from './asks-of'
import type { TranslationFault } from './check-translation'
import { translateLanguageName } from './needs-translation'
import { languageTexts, type TranslatableText } from './translatable'

/** A text in the other language, for its person to hold against its source (`stored`) and to confirm. */
export type TranslatedText = TranslatableText & {
  text: string
  asks: TranslationAsks
  /** Absent where nobody was asked to read it. */
  reading?: Reading
}
/** A text that stays as it is, with the reason, and the translation that was not taken where there is one. */
export type KeptText = TranslatableText & { fault: TranslationFault; text?: string | null }

/** Texts of a translated CV. Nothing of it is in a CV before its person has confirmed it. */
export type TranslationResult = {
  document: { id: string; version: number }
  /** Languages that it was translated from and into. */
  from: TranslationLanguage
  language: TranslationLanguage
  texts: TranslatedText[]
  kept: KeptText[]
  /** Names of employers and schools, which are not translated. */
  verbatim: TranslatableText[]
}

/** Names one text of a CV. */
export const textKey = ({ address, item }: TranslatableText): string => `${address} ${item ?? ''}`

/** A text of the CV, or the one word of a list. */
function textAt(document: ResumeDocument, { address, item }: TranslatableText): unknown {
  const value = readField(document, address)
  return item !== null && Array.isArray(value) ? value[item] : value
}

function withText(document: ResumeDocument, place: TranslatableText, text: string) {
  const value = readField(document, place.address)
  if (place.item === null || !Array.isArray(value)) return writeField(document, place.address, text)
  const words = value.map((word, at) => (at === place.item ? text : word))
  return writeField(document, place.address, words)
}

/** Names of languages in another one: they are in a table, and no model is asked. */
function withLanguageNames(document: ResumeDocument, to: TranslationLanguage): ResumeDocument {
  return languageTexts(document).reduce((draft, one) => {
    const name = translateLanguageName(one.stored, to)
    return name === null ? draft : withText(draft, one, name)
  }, document)
}

/** Headings that the person gave usual sections: the labels of the other language take their place. */
function withLabels(document: ResumeDocument): ResumeDocument {
  const custom = new Set(document.content.custom.map(({ id }) => id))
  const sections = document.content.sections.map((state) =>
    custom.has(state.key) ? state : { ...state, title: '' },
  )
  return { ...document, content: { ...document.content, sections } }
}

const isRich = (address: FieldAddress) => /\/(?:text|summary|reference)$/.test(address)

/** Returns a translation in the form in which its field is stored. */
export const storedTranslation = ({ address, text }: TranslatedText): string =>
  isRich(address) ? serialiseRich(parseRich(text)) : text

/**
 * Returns a translation with the person's own texts in place of those that were not taken.
 *
 * @param own by `textKey`; an empty one is none
 */
export function withOwnTexts(
  result: TranslationResult,
  own: ReadonlyMap<string, string>,
): TranslationResult {
  const textOf = (one: TranslatableText) => own.get(textKey(one))?.trim() ?? ''
  const mended = result.kept.flatMap(({ fault: _, ...one }): TranslatedText[] =>
    textOf(one) === '' ? [] : [{ ...one, text: textOf(one), asks: null }],
  )
  return {
    ...result,
    texts: [...result.texts, ...mended],
    kept: result.kept.filter((one) => textOf(one) === ''),
  }
}

/**
 * Creates a CV of its own in another language, which remembers the one that it follows. Entries and bullets
 * keep their ids. A text that its person has not confirmed, or that says something else by now than what was
 * translated, stays as it is.
 *
 * @param confirmed keys of texts (`textKey`)
 * @returns the copy, and how many texts stayed in the language of the source; what is the same in both is none
 */
export function translatedCopy(
  source: ResumeDocument,
  { document, language, texts, kept }: TranslationResult,
  copy: { id: string; title: string },
  confirmed: ReadonlySet<string>,
): { document: ResumeDocument; untranslated: number } {
  const fresh = texts.filter(
    (one) => confirmed.has(textKey(one)) && textAt(source, one) === one.stored,
  )
  const translated = fresh.reduce(
    (draft, one) => {
      const text = storedTranslation(one)
      return text.length <= limits.paragraph ? withText(draft, one, text) : draft
    },
    withLanguageNames(withLabels(source), language),
  )
  return {
    document: {
      ...translated,
      id: copy.id,
      title: [...copy.title].slice(0, limits.line).join(''),
      design: { ...translated.design, language },
      lineage: followerLineage(source, document.version),
    },
    untranslated:
      kept.filter(({ fault }) => fault !== 'unchanged').length + texts.length - fresh.length,
  }
}
