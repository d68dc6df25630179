import 'server-only'
import { fileKey } from '../../files/file-types'
import { eachFile } from '../../items/pages'
import { deleteFilesBelow } from '../../kernel/delete-files-below'
import { type OwnerId, toOwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { readAiRequest } from '../requests/ai-request-rows'

/** Formats of the final answer. */
export const cvFormats = ['html', 'pdf', 'json', 'text'] as const
export type CvFormat = (typeof cvFormats)[number]

/** Formats of the copy with the suggestions of a model, which is never the final answer. */
export const reviewFormats = ['html', 'pdf'] as const
export type ReviewFormat = (typeof reviewFormats)[number]

/** Fields of a finished request's row about its files. */
export type WrittenCv = {
  /** Names the attempt that wrote them: two attempts never overwrite each other. */
  attempt: string
  /** `text` is absent in older rows. */
  fileNames: Record<Exclude<CvFormat, 'text'>, string> & { text?: string }
  /** Names of the files with suggestions; absent where there are none, and in older rows. */
  suggested?: Record<ReviewFormat, string>
  /** Number of wordings that a model proposed and that are not in it; absent in older rows. */
  heldBack?: number
}

const folderOf = (owner: OwnerId, id: string) => fileKey('requests', owner, `cv-${id}/`)

/** Returns the key of the notes as they were sent. */
export const notesKey = (owner: OwnerId, id: string) => `${folderOf(owner, id)}notes.txt`

/** Returns the key of the CV that the request begins with. */
export const inputKey = (owner: OwnerId, id: string) => `${folderOf(owner, id)}input.json`

const attemptPrefix = (owner: OwnerId, id: string) => `${folderOf(owner, id)}made-`

/** Returns the key of a file that one attempt has written. */
export const madeKey = (
  owner: OwnerId,
  id: string,
  attempt: string,
  format: CvFormat | `suggested.${ReviewFormat}`,
) => `${attemptPrefix(owner, id)}${attempt}.${format}`

/** Deletes every file of a request, and the links to them. */
export const deleteCvFiles = (
  ports: Pick<Ports, 'files' | 'items' | 'secrets' | 'now'>,
  owner: OwnerId,
  id: string,
): Promise<void> => deleteFilesBelow(ports, owner, folderOf(owner, id))

/** Deletes files of attempts that the row does not name, or all of them if there is no row. */
export async function tidyCvFiles(
  ports: Pick<Ports, 'files' | 'items' | 'secrets' | 'now'>,
  owner: OwnerId,
  id: string,
): Promise<void> {
  const row = await readAiRequest(ports, owner, id)
  if (!row) return deleteCvFiles(ports, owner, id)
  if (row.status !== 'done') return
  // Rows hold JSON alone; with `done` it is the result of `finishCv`.
  const { attempt } = row.result as unknown as WrittenCv
  const named = `${attemptPrefix(owner, id)}${attempt}.`
  await deleteFilesBelow(ports, owner, attemptPrefix(owner, id), (key) => key.startsWith(named))
}

const cvPattern = /^requests\/([0-9a-f-]{36})\/cv-([0-9a-f-]{36})\//

/** Milliseconds that a file may exist before the row that names it. */
const patience = 60 * 60 * 1000

/** Deletes files of requests that have expired, and of those that were cut off. */
export async function sweepCvFiles(
  { items, files, now }: Pick<Ports, 'items' | 'files' | 'now'>,
  signal: AbortSignal,
): Promise<void> {
  const known = new Map<string, boolean>()
  for await (const { key, at } of eachFile(files, 'requests/')) {
    if (signal.aborted) return
    const [, owner, id] = cvPattern.exec(key) ?? []
    if (owner === undefined || id === undefined || now() - at < patience) continue
    const isKept = known.get(id) ?? (await readAiRequest({ items }, toOwnerId(owner), id)) !== null
    known.set(id, isKept)
    if (!isKept) await files.delete(key)
  }
}
