import type { JournalDatabase } from '../database'
import { headOf } from '../heads'
import { readStored } from '../stored'
import type { Copies } from './copies'
import type { Copy } from './copy-format'

/** In `sync-state`, once the second copies have been looked at: a database without it is a new one. */
const lookedAtKey = 'second-copies'

/** Milliseconds that an opening waits for the folder: a browser without one may never answer. */
const defaultPatience = 2_000

/** All copies; null where they cannot be read, as in private modes that refuse the folder. */
async function readInTime(copies: Copies, patience: number): Promise<Copy[] | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const giveUp = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patience, null)
  })
  try {
    return await Promise.race([copies.readAll(), giveUp])
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}

/** The head of a copy; of a body that this version cannot read it knows no words. */
function headOfCopy({ id, body, createdAt, updatedAt, trashedAt }: Copy) {
  const stored = readStored(body)
  const words = stored.ok ? stored.document : null
  const head = words
    ? headOf(words, { createdAt, trashedAt }, updatedAt)
    : { kind: 'resume', title: '', name: '', label: '', createdAt, updatedAt, trashedAt }
  return { ...head, id, revision: 1 }
}

/**
 * Puts the second copies into a database that has just been made: the browser threw the one before
 * it away, or there never was one, and then there are no copies. May be ended at any point: until it
 * is done, the next opening does it again.
 *
 * Rejects when there are copies that cannot be put back: nobody may take such a database for empty.
 * A folder that cannot be read stands in nobody's way, and is asked again at the next opening.
 */
export async function restoreCopies(
  database: JournalDatabase,
  copies: Copies,
  patience = defaultPatience,
): Promise<void> {
  if (await database.get('sync-state', lookedAtKey)) return
  const found = await readInTime(copies, patience)
  if (!found) return
  const transaction = database.transaction(['heads', 'documents', 'sync-state'], 'readwrite', {
    durability: 'strict',
  })
  const heads = transaction.objectStore('heads')
  const documents = transaction.objectStore('documents')
  try {
    for (const copy of found) {
      if (await heads.get(copy.id)) continue
      await heads.put(headOfCopy(copy))
      await documents.put({ id: copy.id, body: copy.body })
    }
    await transaction.objectStore('sync-state').put({ key: lookedAtKey, value: true })
    await transaction.done
  } catch (error) {
    transaction.done.catch(() => {})
    // A device without room: nothing was there to be put back, so nothing is missing.
    if (found.length > 0) throw error
  }
}

/**
 * Makes copies and documents agree, for what older versions or an end at a bad moment left: a copy
 * of each document, and none of what is not there any more. Copies that were never looked at may be all
 * that is left of their documents: they stay.
 */
export async function reconcileCopies(database: JournalDatabase, copies: Copies): Promise<void> {
  if (!(await database.get('sync-state', lookedAtKey))) return
  const copied = new Set(await copies.ids())
  const heads = await database.getAll('heads')
  const known = new Set(heads.map(({ id }) => id))
  await copies.forget([...copied].filter((id) => !known.has(id)))
  for (const { id, createdAt, updatedAt, trashedAt } of heads) {
    if (copied.has(id)) continue
    const row = await database.get('documents', id)
    if (row) await copies.keep([{ id, createdAt, updatedAt, trashedAt, body: row.body }])
  }
}
