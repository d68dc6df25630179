import { fieldAddress } from '@/lib/resume/change/address'
import { closingTextsOf, countryOf } from '@/lib/resume/countries/country-rules'
import { createCustomEntry } from '@/lib/resume/create'
import type { IdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { closingKey } from '@/lib/resume/sections'
import { literal } from '@/lib/resume/text/rich-text'
import { type Edit, focusAt, type LimitedEdit, unchanged } from './edit'
import { entriesOf, findEntry, replaceEntry, withContent, withEntries } from './locate'

/**
 * Adds a text to the closing section, which is created if the CV has none: the first consent clause or declaration of
 * the document's country that it lacks, for the person to edit, else an empty one. Null if a limit is reached.
 */
export function addClosing(document: ResumeDocument, ids: IdGenerator): LimitedEdit {
  const { custom } = document.content
  const entries = entriesOf(document.content, closingKey)
  const written = entries.map((entry) => ('summary' in entry ? entry.summary : ''))
  const texts = closingTextsOf(countryOf(document)).map(({ text }) => literal(text))
  const summary = texts.find((text) => !written.includes(text)) ?? ''
  const entry = { ...createCustomEntry(ids), summary }
  const focus = focusAt(fieldAddress(entry.id, 'summary'))
  if (custom.some(({ id }) => id === closingKey)) {
    if (entries.length >= limits.entries) return null
    return { document: withEntries(document, closingKey, [...entries, entry]), focus }
  }
  if (custom.length >= limits.customSections) return null
  const section = { id: closingKey, title: '', entries: [entry] }
  return { document: withContent(document, { custom: [...custom, section] }), focus }
}

/** Sets the signature of a closing text; null removes it. */
export function setSignature(
  document: ResumeDocument,
  entryId: string,
  fileId: string | null,
): Edit {
  const found = findEntry(document.content, entryId)
  if (found?.key !== closingKey) return unchanged(document)
  const entry = { ...found.entry, signature: fileId === null ? null : { fileId } }
  return { document: replaceEntry(document, found, entry), focus: null }
}
