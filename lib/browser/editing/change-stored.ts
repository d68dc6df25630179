import type { Document } from '@/lib/resume/schema/document'
import type { Journal } from '../journal/journal-types'

/**
 * Changes a document that may not be open here, as one step of undo that its screen can take back. A tab that has it
 * open shows the change.
 *
 * @param change returns the document as it is to be; the same one, or null, where there is nothing to do
 * @returns false where the document cannot be read; then nothing was changed
 */
export async function changeStored(
  journal: Journal,
  id: string,
  change: (document: Document) => Document | null,
): Promise<boolean> {
  const loaded = await journal.load(id)
  if (!loaded.ok) return false
  const before = loaded.document
  const changed = change(before)
  if (!changed || changed === before) return true
  const meta = { ...changed.content.meta, lastModified: new Date().toISOString() }
  const next = { ...changed, content: { ...changed.content, meta } } as Document
  journal.follow(before)
  journal.save(next, { step: { before, focusBefore: null, focusAfter: null } })
  await journal.flush()
  return true
}
