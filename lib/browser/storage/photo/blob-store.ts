import { type Connection, connectionOf } from '../journal/connection'
import type { BlobRow, JournalDatabase } from '../journal/database'
import { isOnlyInMemory } from '../journal/in-memory'
import type { JournalNamespace } from '../journal/journal-types'
import { workspaceOf } from '../journal/namespaces'
import { openNamespaces } from '../journal/open-journals'
import { copyFile, readFileCopy } from './file-copies'
import { createPictureStore } from './picture-store'
import { forgetMissing, rememberedFile, rememberFile } from './remembered-files'
import { sha256 } from './sha256'
import { reportStored } from './upload-state'

type Bytes = Uint8Array<ArrayBuffer>

/** Timeout in milliseconds for a browser that does not answer. */
const patience = 8_000

const connections = new Map<JournalNamespace, Connection>()

/** Runs a job on the database of a namespace, over a connection that closes when another tab asks. */
export function withDatabase<T>(
  namespace: JournalNamespace,
  job: (database: JournalDatabase) => Promise<T>,
): Promise<T> {
  const connection = connections.get(namespace) ?? connectionOf(namespace, patience)
  connections.set(namespace, connection)
  return connection.use(job)
}

/**
 * Stores a file for a document before the document refers to it, flushed to disk and as a second copy.
 *
 * @param now milliseconds since 1970
 * @returns its id; `isKept` false if the browser refuses storage and only this tab has it
 */
export async function storeFile(
  namespace: JournalNamespace,
  documentId: string,
  bytes: Bytes,
  now: number,
): Promise<{ id: string; isKept: boolean }> {
  const id = sha256(bytes)
  rememberFile(id, bytes)
  try {
    const row = await withDatabase(namespace, async (database) => {
      const transaction = database.transaction('blobs', 'readwrite', { durability: 'strict' })
      const before = await transaction.store.get(id)
      const documents = [...new Set([...(before?.documents ?? []), documentId])]
      const next = { id, bytes, at: now, documents }
      await transaction.store.put(next)
      await transaction.done
      return next
    })
    if (isOnlyInMemory(namespace)) return { id, isKept: false }
    await copyFile(namespace, row)
    reportStored(namespace)
    return { id, isKept: true }
  } catch {
    return { id, isKept: false }
  }
}

/** Returns the row of a file, restored from its second copy if it was lost. */
async function findRow(namespace: JournalNamespace, id: string): Promise<BlobRow | null> {
  const row = await withDatabase(namespace, (database) => database.get('blobs', id))
  if (row) return row
  const copy = await readFileCopy(namespace, id)
  // If there is no space, it is read from its copy again.
  if (copy) await withDatabase(namespace, (database) => database.put('blobs', copy)).catch(() => {})
  return copy
}

/** Milliseconds before the account is asked again for a missing file. */
const missPatience = 20_000

/** Downloads and stores a file from the account. */
async function fetchRow(namespace: JournalNamespace, id: string): Promise<Bytes | null> {
  const bytes = (await createPictureStore(workspaceOf(namespace)).fetch(id)) ?? null
  if (bytes) {
    const row = { id, bytes, at: Date.now(), documents: [] }
    // If there is no space, it is downloaded again.
    await withDatabase(namespace, (database) => database.put('blobs', row)).catch(() => {})
  } else {
    setTimeout(() => forgetMissing(id), missPatience)
  }
  return bytes
}

/** Concurrent requests for a file share one search. */
const searches = new Map<string, Promise<Bytes | null>>()

/**
 * Returns a file by its id, of any owner on this page; null if it is neither on this device nor in the page's account.
 */
export function readFile(id: string): Promise<Bytes | null> {
  const known = rememberedFile(id)
  if (known) return Promise.resolve(known)
  const search = searches.get(id) ?? findFile(id).finally(() => searches.delete(id))
  searches.set(id, search)
  return search
}

async function findFile(id: string): Promise<Bytes | null> {
  let isSure = true
  for (const namespace of openNamespaces()) {
    try {
      const row = await findRow(namespace, id)
      if (!row) continue
      rememberFile(id, row.bytes)
      return row.bytes
    } catch {
      isSure = false
    }
  }
  let fetched: Bytes | null = null
  for (const namespace of openNamespaces()) {
    if (namespace !== 'guest') fetched ??= await fetchRow(namespace, id)
  }
  if (fetched || isSure) rememberFile(id, fetched)
  return fetched
}

/**
 * Copies the files that rows refer to into another namespace, before their documents.
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
    const here = (await findRow(from, id))?.bytes
    const bytes = here ?? (from === 'guest' ? null : await fetchRow(from, id))
    if (bytes) await storeFile(to, documentId, bytes, now)
  }
}
