import type { TranslationLanguage } from '@/lib/language/tags'
import type { FieldAddress } from '@/lib/resume/change/address'
import { readField, writeField } from '@/lib/resume/change/field-values'
import { followerLineage } from '@/lib/resume/family/family-base'
import { filedAsCopy } from '@/lib/resume/filing'
import { limits } from '@/lib/resume/resume-limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { parseRich, serialiseRich } from '@/lib/resume/text/rich-text'
import type { Reading } from '../reader/types'
import type { TranslationAsks } from './asks-of'
import type { TranslationFault } from './check-translation'
import { translateLanguageName } from './needs-translation'
import { languageTexts, type TranslatableText } from './translatable'

/** Translated text that the person compares with its source (`stored`) and confirms. */
export type TranslatedText = TranslatableText & {
  text: string
  asks: TranslationAsks
  /** Absent if no reader was asked. */
  reading?: Reading
}
/** Text that stays untranslated, with the reason and the rejected translation, if any. */
export type KeptText = TranslatableText & { fault: TranslationFault; text?: string | null }

/** Result of translating a CV. Nothing is inserted before the person confirms it. */
export type TranslationResult = {
  document: { id: string; version: number }
  /** Source and target languages. */
  from: TranslationLanguage
  language: TranslationLanguage
  texts: TranslatedText[]
  kept: KeptText[]
  /** Names of employers and schools, which are not translated. */
  verbatim: TranslatableText[]
}

/** Returns the key of one text of a CV. */
export const textKey = ({ address, item }: TranslatableText): string => `${address} ${item ?? ''}`

/** Returns the value of a field, or one item of its list. */
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

/** Translates the names of languages by a table, without a model. */
function withLanguageNames(document: ResumeDocument, to: TranslationLanguage): ResumeDocument {
  return languageTexts(document).reduce((draft, one) => {
    const name = translateLanguageName(one.stored, to)
    return name === null ? draft : withText(draft, one, name)
  }, document)
}

/** Removes the person's headings of standard sections, so that labels of the other language apply. */
function withLabels(document: ResumeDocument): ResumeDocument {
  const custom = new Set(document.content.custom.map(({ id }) => id))
  const sections = document.content.sections.map((state) =>
    custom.has(state.key) ? state : { ...state, title: '' },
  )
  return { ...document, content: { ...document.content, sections } }
}

const isRich = (address: FieldAddress) => /\/(?:text|summary|reference)$/.test(address)

/** Returns a translation in the storage format of its field. */
export const storedTranslation = ({ address, text }: TranslatedText): string =>
  isRich(address) ? serialiseRich(parseRich(text)) : text

/**
 * Returns a translation with the person's own texts in place of the rejected ones.
 *
 * @param own by `textKey`; empty texts are ignored
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
 * Creates a copy of a CV in another language, with its master in the lineage. Entries and bullets keep their ids. A
 * text that was not confirmed, or whose source has changed since, stays untranslated.
 *
 * @param confirmed keys of texts (`textKey`)
 * @returns the copy, and the number of texts still in the source language, not counting those that are the same in both
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
      ...filedAsCopy(translated),
      id: copy.id,
      title: [...copy.title].slice(0, limits.line).join(''),
      design: { ...translated.design, language },
      lineage: followerLineage(source, document.version),
    },
    untranslated:
      kept.filter(({ fault }) => fault !== 'unchanged').length + texts.length - fresh.length,
  }
}
