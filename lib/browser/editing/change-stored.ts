import { isLocked } from '@/lib/resume/filing'
import type { Document } from '@/lib/resume/schema/document'
import type { Journal } from '../storage/journal/journal-types'
import { resumeUndo, undo } from './undo'

type OfKind<Kind extends Document['kind']> = Extract<Document, { kind: Kind }>

/**
 * Changes a stored document that is not open in this tab, as one undo step. A tab that has it open shows the change,
 * and merges it with unsaved typing.
 *
 * @param change returns the new document; the same object for no change
 * @param now milliseconds since 1970
 * @returns false if no document of that kind can be read, or its text would change while it is locked; nothing is changed then
 */
export async function changeStored<Kind extends Document['kind']>(
  journal: Journal,
  { id, kind }: { id: string; kind: Kind },
  change: (document: OfKind<Kind>) => OfKind<Kind>,
  now: number,
): Promise<boolean> {
  const loaded = await journal.load(id)
  if (!loaded.ok || loaded.document.kind !== kind) return false
  const before = loaded.document as OfKind<Kind>
  const changed = change(before)
  if (changed === before) return true
  if (isLocked(before) && changed.content !== before.content) return false
  const meta = { ...changed.content.meta, lastModified: new Date(now).toISOString() }
  const next = { ...changed, content: { ...changed.content, meta } } as Document
  journal.follow(before)
  journal.save(next, { step: { before, focusBefore: null, focusAfter: null } })
  await journal.flush()
  return true
}

/** Undoes the last step of each document, as its own screen would. */
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
