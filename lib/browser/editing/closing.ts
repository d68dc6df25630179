import { fieldAddress } from '@/lib/resume/change/address'
import { createCustomEntry } from '@/lib/resume/create'
import type { IdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import type { CustomEntry } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { closingKey } from '@/lib/resume/sections'
import { type Edit, focusAt, type LimitedEdit, unchanged } from './edit'
import { entriesOf, findEntry, replaceEntry, withContent, withEntries } from './locate'

/**
 * Adds a text to the closing section, which is created if the CV has none. Null if a limit is reached.
 *
 * @param text fields of the text, such as a consent clause in `summary`
 * @param title heading of a new section; without one none is printed
 */
export function addClosing(
  document: ResumeDocument,
  ids: IdGenerator,
  text: Partial<Pick<CustomEntry, 'summary' | 'location' | 'endDate'>> = {},
  title = '',
): LimitedEdit {
  const { custom } = document.content
  const entry = { ...createCustomEntry(ids), ...text }
  const focus = focusAt(fieldAddress(entry.id, 'summary'))
  const entries = entriesOf(document.content, closingKey)
  if (custom.some(({ id }) => id === closingKey)) {
    if (entries.length >= limits.entries) return null
    return { document: withEntries(document, closingKey, [...entries, entry]), focus }
  }
  if (custom.length >= limits.customSections) return null
  const section = { id: closingKey, title, entries: [entry] }
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
