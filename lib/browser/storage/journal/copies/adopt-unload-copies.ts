import { mergeDocuments } from '@/lib/resume/change/merge'
import { createIdGenerator } from '@/lib/resume/ids'
import { equalJson } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'
import { withId } from '../change-id'
import { openTabChannel } from '../channel'
import type { JournalDatabase } from '../database'
import { appendStep, emptyHistory, readStep, type StepNumbers } from '../histories'
import type { JournalNamespace, UndoHistory, UndoStep } from '../journal-types'
import { readRows } from '../read-journal-rows'
import { readStored } from '../stored'
import { writeBatch } from '../write-batch'
import type { Copies } from './copies'
import { findLivingTabs } from './living-tabs'
import { readUnloadCopies, type UnloadCopy } from './unload-copies'

/** Returns whether a stored document contains all changes from `base` to `state`. */
function contains(stored: Document, base: Document, state: Document): boolean {
  const merged = mergeDocuments(base, state, stored)
  return merged.ok && equalJson(merged.document, stored)
}

/** Returns the history with the step of a copy, unless the database has it. */
function withStep(history: UndoHistory, step: UndoStep | undefined): UndoHistory | undefined {
  const before = step && readStep(step.before)
  if (!before || equalJson(history.past.at(-1)?.before, before)) return undefined
  return appendStep(history, { ...step, before })
}

/**
 * Writes a copy into the database, as the page that ended would have: merged with what was stored since.
 *
 * @returns the id that was written; null if the database has the change already
 */
async function adopt(
  database: JournalDatabase,
  askedId: string,
  { change, step, bases }: UnloadCopy,
  makeId: () => string,
): Promise<string | null> {
  const numbers: StepNumbers = new WeakMap()
  const first = await readRows(database, askedId, numbers)
  const id = first.movedTo !== null && !first.result.ok ? first.movedTo : askedId
  const { result } = id === askedId ? first : await readRows(database, id, numbers)
  const stored = result.ok ? result.document : null
  const history = result.ok ? result.history : emptyHistory
  const document = change.document && withId(change.document, id)
  if (document && equalJson(document, stored)) return null
  const states = bases.flatMap((body) => {
    const read = readStored(body)
    return read.ok && read.document.kind === document?.kind ? [withId(read.document, id)] : []
  })
  const seen = states.at(-1)
  const base = states.find((state) => stored && seen && contains(stored, seen, state)) ?? seen
  const unsaved = { ...change, document, history: withStep(history, step) }
  // An impossible revision: always merged.
  const before = { revision: -1, document: base ?? null, history, rescued: [] }
  const [written] = await writeBatch(database, [{ id, unsaved, seen: before }], numbers, makeId)
  return written?.contest?.kind === 'parked' ? written.contest.id : id
}

/**
 * Writes changes that pages left behind in localStorage into the database, and removes them there. Those of living tabs
 * stay, since two writers of the same words would be in conflict, and what cannot be written stays for the next opening.
 */
export async function adoptUnloadCopies(
  database: JournalDatabase,
  namespace: JournalNamespace,
  copies: Copies,
): Promise<void> {
  if (readUnloadCopies(namespace).length === 0) return
  const living = await findLivingTabs()
  // Read again: a tab that has ended since may have stored a later one.
  const found = readUnloadCopies(namespace).filter(({ tab }) => !living.has(tab))
  if (found.length === 0) return
  const makeId = createIdGenerator().document
  const channel = openTabChannel(namespace, makeId())
  for (const { name, text, id, copy } of found) {
    const { document } = copy.change
    const read = document && readStored(document)
    if (read && !read.ok && read.code === 'newer-version') continue
    try {
      const change = { ...copy.change, document: read?.ok ? read.document : undefined }
      const written = await adopt(database, id, { ...copy, change }, makeId)
      if (written !== null) {
        await copies.update(database, [written])
        channel.post('changed', written)
      }
      // Its page may still be open, and have stored a later one.
      if (localStorage.getItem(name) === text) localStorage.removeItem(name)
    } catch {
      // Refused: it stays.
    }
  }
  channel.close()
}
