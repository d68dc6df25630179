import { type Connection, connectionOf } from '../journal/connection'
import type { JournalDatabase } from '../journal/database'
import { openNamespaces } from '../journal/open-journals'
import type { JournalNamespace } from '../journal/types'
import { rememberedFile, rememberFile } from './remembered-files'
import { sha256 } from './sha256'

type Bytes = Uint8Array<ArrayBuffer>

/** Milliseconds to wait for a browser that does not answer. */
const patience = 8_000

const connections = new Map<JournalNamespace, Connection>()

/** Runs a job on the database of a namespace, over a connection that lets go when another tab asks. */
export function withDatabase<T>(
  namespace: JournalNamespace,
  job: (database: JournalDatabase) => Promise<T>,
): Promise<T> {
  const connection = connections.get(namespace) ?? connectionOf(namespace, patience)
  connections.set(namespace, connection)
  return connection.use(job)
}

/**
 * Keeps a file for a document before the document names it, on the disk itself.
 *
 * @param now milliseconds since 1970
 * @returns its id; `isKept` false where the browser refuses storage and only this tab has it
 */
export async function keepFile(
  namespace: JournalNamespace,
  documentId: string,
  bytes: Bytes,
  now: number,
): Promise<{ id: string; isKept: boolean }> {
  const id = sha256(bytes)
  rememberFile(id, bytes)
  try {
    await withDatabase(namespace, async (database) => {
      const transaction = database.transaction('blobs', 'readwrite', { durability: 'strict' })
      const before = await transaction.store.get(id)
      const documents = [...new Set([...(before?.documents ?? []), documentId])]
      await transaction.store.put({ id, bytes, at: now, documents })
      await transaction.done
    })
    return { id, isKept: true }
  } catch {
    return { id, isKept: false }
  }
}

/** A file by its id, whoever of this page it belongs to; null when it is not on this device. */
export async function readFile(id: string): Promise<Bytes | null> {
  const known = rememberedFile(id)
  if (known) return known
  let isSure = true
  for (const namespace of openNamespaces()) {
    try {
      const row = await withDatabase(namespace, (database) => database.get('blobs', id))
      if (!row) continue
      rememberFile(id, row.bytes)
      return row.bytes
    } catch {
      isSure = false
    }
  }
  if (isSure) rememberFile(id, null)
  return null
}

/**
 * Copies the files that some rows name into another namespace, before the documents go there.
 *
 * @param names ids of files
 */
export async function copyFiles(
  from: JournalNamespace,
  to: JournalNamespace,
  documentId: string,
  names: ReadonlySet<string>,
  now: number,
): Promise<void> {
  for (const id of names) {
    const row = await withDatabase(from, (database) => database.get('blobs', id))
    if (row) await keepFile(to, documentId, row.bytes, now)
  }
}
