import type { FieldAddress } from '@/lib/resume/address'
import { readField, writeField } from '@/lib/resume/field-values'
import { limits } from '@/lib/resume/limits'
import { parseRich, serialiseRich } from '@/lib/resume/rich-text'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { TranslationFault } from './check-translation'
import type { TranslationLanguage } from './languages'
import type { TranslatableText } from './translatable'

/** What a translation of a CV is made of: checked texts, and those that stay as they are. */
export type TranslationResult = {
  document: { id: string; version: number }
  language: TranslationLanguage
  texts: (TranslatableText & { text: string })[]
  kept: (TranslatableText & { fault: TranslationFault })[]
}

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

/** Headings that the person gave usual sections: the labels of the other language take their place. */
function withLabels(document: ResumeDocument): ResumeDocument {
  const custom = new Set(document.content.custom.map(({ id }) => id))
  const sections = document.content.sections.map((state) =>
    custom.has(state.key) ? state : { ...state, title: '' },
  )
  return { ...document, content: { ...document.content, sections } }
}

const isRich = (address: FieldAddress) => /\/(?:text|summary|reference)$/.test(address)

/**
 * A CV of its own in another language, which remembers the one that it follows. Entries and bullets keep
 * their ids. A text that says something else by now than what was translated stays as it is.
 *
 * @returns the copy, and how many texts stayed in the language of the source
 */
export function translatedCopy(
  source: ResumeDocument,
  { document, language, texts, kept }: TranslationResult,
  copy: { id: string; title: string },
): { document: ResumeDocument; untranslated: number } {
  const fresh = texts.filter((one) => textAt(source, one) === one.stored)
  const translated = fresh.reduce((draft, one) => {
    const text = isRich(one.address) ? serialiseRich(parseRich(one.text)) : one.text
    return text.length <= limits.paragraph ? withText(draft, one, text) : draft
  }, withLabels(source))
  return {
    document: {
      ...translated,
      id: copy.id,
      title: [...copy.title].slice(0, limits.line).join(''),
      design: { ...translated.design, language },
      lineage: { documentId: source.id, version: document.version },
    },
    untranslated: kept.length + texts.length - fresh.length,
  }
}
