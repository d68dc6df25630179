import 'server-only'
import { fileKey } from '../../../files/file-types'
import { revokeLinks } from '../../../files/links'
import { type OwnerId, toOwnerId } from '../../../owner'
import type { Ports } from '../../../ports-types'
import { readAiRequest } from '../../../repositories/ai-requests'

/** Formats that are written for the user. */
export const cvFormats = ['html', 'pdf', 'json'] as const
export type CvFormat = (typeof cvFormats)[number]

/** Fields of a finished request's row about its files. */
export type WrittenCv = {
  /** Names the try that wrote them: two tries never write over each other. */
  attempt: string
  fileNames: Record<CvFormat, string>
  /** Wordings that a model proposed and that are not in it; older rows do not say. */
  heldBack?: number
}

const folderOf = (owner: OwnerId, id: string) => fileKey('requests', owner, `cv-${id}/`)

/** The notes as they came. */
export const notesKey = (owner: OwnerId, id: string) => `${folderOf(owner, id)}notes.txt`

/** The CV that the request begins with. */
export const inputKey = (owner: OwnerId, id: string) => `${folderOf(owner, id)}input.json`

const attemptPrefix = (owner: OwnerId, id: string) => `${folderOf(owner, id)}made-`

/** A file that one try has written. */
export const madeKey = (owner: OwnerId, id: string, attempt: string, format: CvFormat) =>
  `${attemptPrefix(owner, id)}${attempt}.${format}`

async function deleteBelow(
  ports: Pick<Ports, 'files' | 'items' | 'secrets' | 'now'>,
  owner: OwnerId,
  prefix: string,
  isKept: (key: string) => boolean = () => false,
): Promise<void> {
  const { files: found } = await ports.files.list(prefix)
  for (const { key } of found) {
    if (isKept(key)) continue
    await revokeLinks(ports, owner, key)
    await ports.files.delete(key)
  }
}

/** Takes away every file of a request, and the links to them. */
export const deleteCvFiles = (
  ports: Pick<Ports, 'files' | 'items' | 'secrets' | 'now'>,
  owner: OwnerId,
  id: string,
): Promise<void> => deleteBelow(ports, owner, folderOf(owner, id))

/** Takes away what tries have written that the row does not name, or all of it where there is no row. */
export async function tidyCvFiles(
  ports: Pick<Ports, 'files' | 'items' | 'secrets' | 'now'>,
  owner: OwnerId,
  id: string,
): Promise<void> {
  const row = await readAiRequest(ports, owner, id)
  if (!row) return deleteCvFiles(ports, owner, id)
  if (row.status !== 'done') return
  // Rows hold JSON alone; with `done` it is what `finishCv` has written.
  const { attempt } = row.result as unknown as WrittenCv
  const named = `${attemptPrefix(owner, id)}${attempt}.`
  await deleteBelow(ports, owner, attemptPrefix(owner, id), (key) => key.startsWith(named))
}

const cvPattern = /^requests\/([0-9a-f-]{36})\/cv-([0-9a-f-]{36})\//

/** Milliseconds that a file may wait for the row that is written after it. */
const patience = 60 * 60 * 1000

/** Takes away files of requests that have ended by their age, and of those that were cut off. */
export async function sweepCvFiles(
  { items, files, now }: Pick<Ports, 'items' | 'files' | 'now'>,
  signal: AbortSignal,
): Promise<void> {
  const known = new Map<string, boolean>()
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof files.list>> = await files.list('requests/', cursor)
    for (const { key, at } of page.files) {
      if (signal.aborted) return
      const [, owner, id] = cvPattern.exec(key) ?? []
      if (owner === undefined || id === undefined || now() - at < patience) continue
      const isKept =
        known.get(id) ?? (await readAiRequest({ items }, toOwnerId(owner), id)) !== null
      known.set(id, isKept)
      if (!isKept) await files.delete(key)
    }
    cursor = page.cursor
  } while (cursor)
}
