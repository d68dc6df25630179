import { isJsonObject } from '@/lib/resume/json-value'
import { type CopyFolder, openCopyFolder } from '../journal/copies/copy-folder'
import { inTurn } from '../journal/copies/turns'
import type { BlobRow } from '../journal/database'
import type { JournalNamespace } from '../journal/journal-types'
import { sha256 } from './sha256'

/** Timeout in milliseconds for the folder: an unsupported browser may never answer. */
const patience = 2_000

const ending = '.photo'
const fileOf = (id: string) => `${id}${ending}`

/** Runs a job on the copied files of a namespace; null on failure or timeout. */
async function withFolder<T>(
  namespace: JournalNamespace,
  job: (folder: CopyFolder) => Promise<T>,
): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const giveUp = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patience, null)
  })
  const work = async () => {
    const all = await openCopyFolder(namespace)
    return all && job(await all.inside('files'))
  }
  try {
    return await Promise.race([work(), giveUp])
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}

const turnOf = (namespace: JournalNamespace) => `${namespace}:files`

/** Writes the second copy of a file: one line with its row, followed by the bytes. */
export async function copyFile(namespace: JournalNamespace, row: BlobRow): Promise<void> {
  const { bytes, ...about } = row
  await withFolder(namespace, (to) =>
    inTurn(turnOf(namespace), () =>
      to.put(fileOf(row.id), new Blob([`${JSON.stringify(about)}\n`, bytes])),
    ),
  )
}

/** Deletes second copies. */
export async function forgetFileCopies(
  namespace: JournalNamespace,
  ids: readonly string[],
): Promise<void> {
  await withFolder(namespace, (from) =>
    inTurn(turnOf(namespace), async () => {
      for (const id of ids) await from.remove(fileOf(id))
    }),
  )
}

/** Returns ids of the files with a second copy; null if unknown. */
export function copiedFileIds(namespace: JournalNamespace): Promise<string[] | null> {
  return withFolder(namespace, async (from) =>
    (await from.names())
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length)),
  )
}

/** Reads a second copy; null if it is missing or its hash is wrong. */
export function readFileCopy(namespace: JournalNamespace, id: string): Promise<BlobRow | null> {
  return withFolder(namespace, async (from) => {
    const file = await from.read(fileOf(id))
    return file && parse(id, new Uint8Array(await file.arrayBuffer()))
  })
}

function parse(id: string, content: Uint8Array<ArrayBuffer>): BlobRow | null {
  const end = content.indexOf(10)
  const bytes = content.slice(end + 1)
  if (end < 0 || sha256(bytes) !== id) return null
  const about: unknown = JSON.parse(new TextDecoder().decode(content.subarray(0, end)))
  if (!isJsonObject(about) || typeof about.at !== 'number' || !Array.isArray(about.documents)) {
    return null
  }
  return { id, bytes, at: about.at, documents: about.documents.map(String) }
}
