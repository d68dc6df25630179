import type { JournalDatabase } from '../database'
import { headOf } from '../heads'
import { readStored } from '../stored'
import type { Copies } from './copies'
import type { Copy } from './copy-format'
import { type HistoryCopy, historyUpTo } from './step-copies'

/** Key in `sync-state`, set once copies were checked; a database without it is new. */
const lookedAtKey = 'second-copies'

/** Timeout in milliseconds for the folder: an unsupported browser may never answer. */
const defaultPatience = 2_000

/** Returns true if copies were checked, so that missing documents did not exist or were deleted on purpose. */
export async function hasLookedAtCopies(database: JournalDatabase): Promise<boolean> {
  return (await database.get('sync-state', lookedAtKey)) !== undefined
}

/** Awaits a read; null on failure or timeout, as in private modes that refuse the folder. */
async function readInTime<T>(reading: Promise<T>, patience: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const giveUp = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patience, null)
  })
  try {
    return await Promise.race([reading, giveUp])
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}

async function readAll(copies: Copies): Promise<Copy[]> {
  const read = await Promise.all((await copies.ids()).map(copies.read))
  return read.filter((copy) => copy !== null)
}

/** Returns the head of a copy; without name if this version cannot parse the body. */
function headOfCopy({ id, revision, body, createdAt, updatedAt, trashedAt }: Copy) {
  const stored = readStored(body)
  const words = stored.ok ? stored.document : null
  const head = words
    ? headOf(words, { createdAt, trashedAt, revision }, updatedAt)
    : { kind: 'resume', title: '', name: '', label: '', createdAt, updatedAt, trashedAt }
  return { ...head, id, revision }
}

type Transaction = ReturnType<typeof openTransaction>

const openTransaction = (database: JournalDatabase) =>
  database.transaction(
    [
      ...(['heads', 'documents', 'histories', 'steps'] as const),
      ...(['sync', 'sync-bases', 'sync-operations', 'sync-state'] as const),
    ],
    'readwrite',
    { durability: 'strict' },
  )

async function putBack(transaction: Transaction, copy: Copy, history: HistoryCopy | null) {
  const { id, body, unsent } = copy
  await transaction.objectStore('heads').put(headOfCopy(copy))
  await transaction.objectStore('documents').put({ id, body })
  if (unsent) {
    const { row, base, operation } = unsent
    if (row) await transaction.objectStore('sync').put(row)
    if (base !== null) await transaction.objectStore('sync-bases').put({ id, document: base })
    if (operation) await transaction.objectStore('sync-operations').put(operation)
  }
  if (!history) return
  const { row, steps } = historyUpTo(body, history)
  await transaction.objectStore('histories').put(row)
  for (const step of steps) await transaction.objectStore('steps').put(step)
}

/**
 * Restores the second copies into a new database: the browser deleted the previous one, or there never was one, and
 * then there are no copies. May be interrupted at any point: the next opening repeats it. Undo steps that cannot be
 * read in time are skipped. Rejects if copies exist that cannot be restored: such a database must not count as empty. A
 * folder that cannot be read is skipped, and retried at the next opening.
 */
export async function restoreCopies(
  database: JournalDatabase,
  copies: Copies,
  patience = defaultPatience,
): Promise<void> {
  if (await hasLookedAtCopies(database)) return
  const found = await readInTime(readAll(copies), patience)
  if (!found) return
  const reading = Promise.all(found.map(({ id }) => copies.readHistory(id)))
  const histories = await readInTime(reading, patience)
  const transaction = openTransaction(database)
  try {
    for (const [at, copy] of found.entries()) {
      if (await transaction.objectStore('heads').get(copy.id)) continue
      await putBack(transaction, copy, histories?.[at] ?? null)
    }
    await transaction.objectStore('sync-state').put({ key: lookedAtKey, value: true })
    await transaction.done
  } catch (error) {
    transaction.done.catch(() => {})
    // Nothing was found, so nothing is missing on a full device.
    if (found.length > 0) throw error
  }
}
