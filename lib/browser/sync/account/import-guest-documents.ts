import { createIdGenerator } from '@/lib/resume/ids'
import { equalJson, type JsonValue } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'
import { moveGuestFacts } from '../../private-facts/move-facts'
import { openTabChannel } from '../../storage/journal/channel'
import { connectionOf } from '../../storage/journal/connection'
import { copiesOf } from '../../storage/journal/copies/copies'
import { isNamed, type JournalDatabase, refusalReason } from '../../storage/journal/database'
import { hasWords } from '../../storage/journal/has-words'
import type { Journal, JournalNamespace } from '../../storage/journal/journal-types'
import { findJournal, journalOf } from '../../storage/journal/open-journals'
import { readStored } from '../../storage/journal/stored'
import { copyFiles } from '../../storage/photo/blob-store'
import { namedFiles } from '../../storage/photo/named-files'
import { type GuestDocument, mergeGuestDocument } from '../merge-guest-document'
import { removeDocument, runTransaction } from '../transaction'

async function readRows(database: JournalDatabase, id: string): Promise<GuestDocument | null> {
  const transaction = database.transaction(['heads', 'documents', 'histories', 'steps'])
  const [head, stored, history, steps] = await Promise.all([
    transaction.objectStore('heads').get(id),
    transaction.objectStore('documents').get(id),
    transaction.objectStore('histories').get(id),
    transaction.objectStore('steps').getAll(IDBKeyRange.bound([id], [id, []])),
  ])
  return head && stored ? { head, body: stored.body, history, steps } : null
}

/**
 * Moves the CVs and private facts of a guest into an account's namespace: copies each CV with its undo history, and
 * deletes the original after the copy is on disk, unless it was changed meanwhile. Idempotent, and may be interrupted at
 * any point: later changes of a moved CV are merged. Empty CVs are left behind.
 *
 * @param patience timeout in milliseconds for the database
 */
export async function importGuestDocuments(to: JournalNamespace, patience = 8_000): Promise<void> {
  const guest = findJournal('guest')
  await guest?.flush()
  if (guest?.state().kind === 'memory-only') return importFromMemory(guest, journalOf(to))
  const makeId = createIdGenerator().document
  const tab = makeId()
  const [from, into] = [connectionOf('guest', patience), connectionOf(to, patience)]
  const channels = [openTabChannel('guest', tab), openTabChannel(to, tab)]
  try {
    const ids = await from.use((database) => database.getAllKeys('heads')).catch(nothingOutOfReach)
    for (const id of ids) {
      const rows = await from.use((database) => readRows(database, id))
      if (!rows || isEmpty(rows.body)) continue
      // Photos are stored before anything refers to them.
      await copyFiles('guest', to, id, namedFiles(rows.body, rows.steps), Date.now())
      const outcome = await into.use((database) =>
        mergeGuestDocument(database, rows, Date.now(), makeId),
      )
      if (!outcome.isThere) continue
      // Its second copy exists there before the original is deleted.
      await into.use((database) => copiesOf(to).update(database, [outcome.changed ?? id]))
      const isGone = await from.use((database) => takeAway(database, id, rows.head.revision))
      if (isGone) {
        channels[0]?.post('changed', id)
        await from.use((database) => copiesOf('guest').update(database, [id]))
      }
      if (outcome.changed) channels[1]?.post('changed', outcome.changed)
    }
    await moveGuestFacts(to, patience).catch(nothingOutOfReach)
  } finally {
    for (const channel of channels) channel.close()
    from.close()
    into.close()
  }
}

/**
 * Counts the CVs of a guest with content, which `importGuestDocuments` would move, after pending input is stored. 0 if
 * storage does not answer.
 *
 * @param patience timeout in milliseconds for the database
 */
export async function countGuestDocuments(patience = 8_000): Promise<number> {
  const guest = findJournal('guest')
  await guest?.flush()
  if (guest?.state().kind === 'memory-only') {
    const loaded = await Promise.all((await guest.list()).map(({ id }) => guest.load(id)))
    return loaded.filter((one) => one.ok && hasWords(one.document)).length
  }
  const from = connectionOf('guest', patience)
  try {
    const stored = await from.use((database) => database.getAll('documents'))
    return stored.filter(({ body }) => !isEmpty(body)).length
  } catch (error) {
    return nothingOutOfReach(error).length
  } finally {
    from.close()
  }
}

/**
 * Returns no ids if storage is unavailable. If the browser denies it there is no guest data; if it does not answer, the
 * next page moves the data: it never blocks a sign-in.
 */
function nothingOutOfReach(error: unknown): string[] {
  if (refusalReason(error) === 'blocked' || isNamed(error, 'TimeoutError')) return []
  throw error
}

function isEmpty(body: unknown): boolean {
  const stored = readStored(body)
  return stored.ok && !hasWords(stored.document)
}

/** Deletes a guest's document if it is unchanged since it was copied. */
function takeAway(database: JournalDatabase, id: string, revision: number): Promise<boolean> {
  return runTransaction(database, 'strict', async (transaction) => {
    const head = await transaction.objectStore('heads').get(id)
    if (head?.revision !== revision) return false
    await removeDocument(transaction, id)
    return true
  })
}

const same = (a: Document, b: Document) => equalJson(a as JsonValue, b as JsonValue)

/** If the browser refuses storage, moves the documents from this tab's memory. */
async function importFromMemory(from: Journal, into: Journal): Promise<void> {
  for (const { id, trashedAt } of await from.list()) {
    const loaded = await from.load(id)
    if (!loaded.ok || !hasWords(loaded.document)) continue
    const existing = await into.load(id)
    if (existing.ok && same(existing.document, loaded.document)) continue
    into.save(loaded.document, { history: loaded.history })
    if (trashedAt !== null) await into.trash(id)
  }
}
