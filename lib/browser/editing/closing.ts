import { fieldAddress } from '@/lib/resume/change/address'
import { closingOf, countryOf } from '@/lib/resume/countries/country-rules'
import { createCustomEntry } from '@/lib/resume/create'
import type { IdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { closingKey } from '@/lib/resume/sections'
import { literal } from '@/lib/resume/text/rich-text'
import { type Edit, focusAt, type LimitedEdit, unchanged } from './edit'
import { entriesOf, findEntry, replaceEntry, withContent, withEntries } from './locate'

/**
 * Adds a text to the closing section, which is created if the CV has none: the consent clause or declaration that is
 * usual in the document's country, for the person to edit, else an empty one. Null if a limit is reached.
 */
export function addClosing(document: ResumeDocument, ids: IdGenerator): LimitedEdit {
  const { custom } = document.content
  const { consent, declaration } = closingOf(countryOf(document))
  const summary = literal((consent ?? declaration)?.text ?? '')
  const entry = { ...createCustomEntry(ids), summary }
  const focus = focusAt(fieldAddress(entry.id, 'summary'))
  const entries = entriesOf(document.content, closingKey)
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
