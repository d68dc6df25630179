import { writeField } from '@/lib/resume/change/field-values'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { Journal } from '../journal/journal-types'
import { resumeUndo, undo } from '../undo/undo'

/** Edit of a CV that no editor of this tab has open. Answers the same CV where there is nothing to do. */
export type StoredChange = (document: ResumeDocument) => ResumeDocument

/**
 * Changes a CV of this device as one step of its undo history. An editor that has it open in another tab shows the
 * change, and merges it with what is typed there.
 *
 * @param now milliseconds since 1970
 * @returns false where it is not on this device, or cannot be read
 */
export async function changeStored(
  journal: Journal,
  id: string,
  change: StoredChange,
  now: number,
): Promise<boolean> {
  const loaded = await journal.load(id)
  if (!loaded.ok || loaded.document.kind !== 'resume') return false
  const { document } = loaded
  const next = change(document)
  if (next === document) return true
  journal.follow(document)
  journal.save(writeField(next, 'meta/lastModified', new Date(now).toISOString()), {
    step: { before: document, focusBefore: null, focusAfter: null },
  })
  await journal.flush()
  return true
}

/** Takes back the last step of each CV, as its own editor would. */
export async function undoStored(journal: Journal, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const loaded = await journal.load(id)
    if (!loaded.ok) continue
    const move = undo(resumeUndo(loaded.history), loaded.document)
    if (!move) continue
    journal.follow(loaded.document)
    journal.save(move.document, { history: move.state.history })
  }
  await journal.flush()
}
