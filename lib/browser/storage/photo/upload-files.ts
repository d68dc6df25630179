import { dayMs } from '@/lib/resume/dates/durations'
import { isJsonObject, objectOf } from '@/lib/resume/json-value'
import { inTurn } from '../journal/copies/turns'
import type { JournalDatabase } from '../journal/database'
import type { JournalNamespace } from '../journal/journal-types'
import { workspaceOf } from '../journal/namespaces'
import { withDatabase } from './blob-store'
import { namedFiles } from './named-files'
import { createPictureStore, type PictureStore } from './picture-store'
import { setUploadState, uploadStateOf } from './upload-state'

/** Milliseconds that a new file may wait for a document that refers to it. */
const recent = 60 * 60 * 1000
/** Milliseconds before the account is asked again whether it has a file. */
const trusted = 7 * dayMs
const markKey = 'carried-pictures'

/** Returns when the account was last known to have each file, in milliseconds since 1970. */
async function readMarks(database: JournalDatabase): Promise<Record<string, number>> {
  const { value } = (await database.get('sync-state', markKey)) ?? {}
  if (!isJsonObject(value)) return {}
  const marks = Object.entries(value).filter((one): one is [string, number] => Number(one[1]) > 0)
  return Object.fromEntries(marks)
}

/** Returns the photos, fonts and sent PDFs that documents of this device refer to. */
async function everyNamed(database: JournalDatabase): Promise<Set<string>> {
  const names = new Set<string>()
  for (const id of await database.getAllKeys('documents')) {
    for (const name of namedFiles(await database.get('documents', id))) names.add(name)
  }
  return names
}

type Waiting = { id: string; isNamed: boolean }

/** Maximum files asked about per run: sent PDFs may be thousands. */
const maxAgain = 30

/**
 * Finds the files that may be missing in the account. A referenced file that is not here is in the account, or on no
 * device.
 */
async function findWaiting(database: JournalDatabase, now: number): Promise<Waiting[]> {
  const ids = await database.getAllKeys('blobs')
  if (ids.length === 0) return []
  const [marks, names] = [await readMarks(database), await everyNamed(database)]
  const waiting: Waiting[] = []
  const known: { id: string; at: number }[] = []
  for (const id of ids) {
    const at = marks[id]
    if (at !== undefined && now - at < trusted) continue
    if (at !== undefined && names.has(id)) known.push({ id, at })
    else if (names.has(id)) waiting.push({ id, isNamed: true })
    else {
      const row = await database.get('blobs', id)
      if (row && now - row.at < recent) waiting.push({ id, isNamed: false })
    }
  }
  const again = known.sort((one, other) => one.at - other.at).slice(0, maxAgain)
  return [...waiting, ...again.map(({ id }) => ({ id, isNamed: true }))]
}

async function mark(database: JournalDatabase, id: string, now: number): Promise<void> {
  const transaction = database.transaction('sync-state', 'readwrite')
  const { value } = (await transaction.store.get(markKey)) ?? {}
  const marks = { ...objectOf(value), [id]: now }
  await transaction.store.put({ key: markKey, value: marks })
  await transaction.done
}

/**
 * Result of uploading all referenced files. `waiting`: a later retry may succeed. `refused`: the account rejects one
 * for good.
 */
export type Carried = 'whole' | 'waiting' | 'refused'

const isRefused = (id: string) => uploadStateOf(id)?.kind === 'refused'

/** Uploads one file and records the result. Read only now: all files may not fit into memory. */
async function uploadOne(
  namespace: JournalNamespace,
  id: string,
  now: number,
  store: PictureStore,
): Promise<Carried> {
  // Its content is its id: a retry would not differ.
  if (isRefused(id)) return 'refused'
  const row = await withDatabase(namespace, (database) => database.get('blobs', id))
  // Garbage-collected meanwhile.
  if (!row) return 'whole'
  const brought = await store.bring(id, row.bytes)
  if (brought.kind === 'there') {
    await withDatabase(namespace, (database) => mark(database, id, now))
    setUploadState(id, null)
    return 'whole'
  }
  const { kind } = brought
  setUploadState(id, kind === 'refused' ? { kind, code: brought.code } : { kind: 'waiting' })
  return kind === 'refused' ? 'refused' : 'waiting'
}

async function uploadAll(
  namespace: JournalNamespace,
  now: number,
  store: PictureStore,
): Promise<Carried> {
  const waiting = await withDatabase(namespace, (database) => findWaiting(database, now))
  for (const { id } of waiting) if (!isRefused(id)) setUploadState(id, { kind: 'carrying' })
  const results = new Set<Carried>()
  for (const { id, isNamed } of waiting) {
    const result = await uploadOne(namespace, id, now, store)
    if (isNamed || result === 'waiting') results.add(result)
  }
  if (results.has('waiting')) return 'waiting'
  return results.has('refused') ? 'refused' : 'whole'
}

/**
 * Uploads every photo, font and sent PDF of an account's documents on this device, sequentially, in one tab at a time.
 * Idempotent: existing files are not sent again.
 *
 * @param now milliseconds since 1970
 */
export async function uploadFiles(
  namespace: JournalNamespace,
  now: number = Date.now(),
  store: PictureStore = createPictureStore(workspaceOf(namespace)),
): Promise<Carried> {
  if (namespace === 'guest') return 'whole'
  let carried: Carried = 'waiting'
  await inTurn(`${namespace}:carry`, async () => {
    carried = await uploadAll(namespace, now, store)
  })
  return carried
}
