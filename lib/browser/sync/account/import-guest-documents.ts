import { createIdGenerator } from '@/lib/resume/ids'
import { equalJson, type JsonValue } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'
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
 * Brings the CVs of a guest into an account's namespace: first the copy with its undo history, and
 * only when that lies on the disk the original is taken away, unless it was written meanwhile. May
 * be called as often as one likes and ended at any point: what was brought once is known, so later
 * words of the guest are merged into it. CVs without a word are left behind.
 *
 * @param patience milliseconds to wait for a database that does not answer
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
      // The photo is stored before anything refers to it.
      await copyFiles('guest', to, id, namedFiles(rows.body, rows.steps), Date.now())
      const outcome = await into.use((database) =>
        mergeGuestDocument(database, rows, Date.now(), makeId),
      )
      if (!outcome.isThere) continue
      // It has its second copy there before the one here goes.
      await into.use((database) => copiesOf(to).update(database, [outcome.changed ?? id]))
      const isGone = await from.use((database) => takeAway(database, id, rows.head.revision))
      if (isGone) {
        channels[0]?.post('changed', id)
        await from.use((database) => copiesOf('guest').update(database, [id]))
      }
      if (outcome.changed) channels[1]?.post('changed', outcome.changed)
    }
  } finally {
    for (const channel of channels) channel.close()
    from.close()
    into.close()
  }
}

/**
 * Counts the CVs of a guest that have words, which `importGuestDocuments` would move. What is being typed is stored
 * first. 0 where the storage does not answer.
 *
 * @param patience milliseconds to wait for a database that does not answer
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
 * A browser that denies storage altogether has no guest data. Data in storage that does not answer stays there and is
 * moved by the next page: it never blocks a sign-in.
 */
function nothingOutOfReach(error: unknown): string[] {
  if (refusalReason(error) === 'blocked' || isNamed(error, 'TimeoutError')) return []
  throw error
}

function isEmpty(body: unknown): boolean {
  const stored = readStored(body)
  return stored.ok && !hasWords(stored.document)
}

/** Takes a guest's document away if it is still the one that was copied. */
function takeAway(database: JournalDatabase, id: string, revision: number): Promise<boolean> {
  return runTransaction(database, 'strict', async (transaction) => {
    const head = await transaction.objectStore('heads').get(id)
    if (head?.revision !== revision) return false
    await removeDocument(transaction, id)
    return true
  })
}

const same = (a: Document, b: Document) => equalJson(a as JsonValue, b as JsonValue)

/** Where the browser refuses storage, the words lie in this tab's memory and go over from there. */
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
