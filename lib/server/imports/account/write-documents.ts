import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ArchiveRefusal } from '@/lib/api/account-imports'
import type { Document } from '@/lib/resume/schema/document'
import type { ArchivedDocument } from '../../archive/archive-types'
import { type BodyData, headOfBody } from '../../documents/body-head-rows'
import { putBodyAndHead, putHead, readBody, readHead } from '../../documents/document-rows'
import { notifyOfTrash } from '../../documents/notify-of-trash'
import { readDocumentRoom } from '../../documents/read-document-room'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { noteDueDays } from '../../reminders/note-due-days'
import { putVersionDocument, putVersionHead, readVersionHead } from '../../versions/version-rows'
import { putBrought } from './brought-document-rows'
import type { Place } from './plan-places'

type Parts = Pick<Ports, 'items' | 'jobs' | 'mail' | 'metrics' | 'now'>
type Move = <T extends Document>(document: T) => T
/** The import that writes, the function that moves documents to their places, and the abort signal. */
type Task = { importId: string; move: Move; signal: AbortSignal }

export type Written = {
  added: number
  alreadyHere: number
  versions: number
  refused: ArchiveRefusal[]
}

/** Returns whether the rows of a document equal those of the archive, from this import or from its origin. */
const isSame = (body: BodyData, { version, createdAt }: ArchivedDocument) =>
  body.version >= version && body.createdAt === createdAt

/** Number of documents, and of versions of each, that are written at once: writes share a wait for the disk. */
const atOnce = 4

/** Runs work with limited concurrency, in batches. */
async function inTurns<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < all.length; at += atOnce) {
    await nextTurn()
    await Promise.all(all.slice(at, at + atOnce).map(work))
  }
}

/** Adds the missing versions; returns their number. Content first, as everywhere. */
async function addVersions(
  ports: Parts,
  owner: OwnerId,
  { id, archived }: Place,
  move: Move,
): Promise<number> {
  let added = 0
  await inTurns(archived.versions, async ({ document, ...about }) => {
    if (await readVersionHead(ports, owner, id, about.number)) return
    await putVersionDocument(ports, owner, id, about.number, move(document))
    const head = { ...about, id, pdf: null }
    if ((await putVersionHead(ports, owner, head, 'absent')).ok) added++
  })
  return added
}

/**
 * Adds the head of a document whose body an earlier attempt of this import wrote before it was cut off; only the head
 * knows whether the document is in the trash.
 */
async function addHead(
  ports: Parts,
  owner: OwnerId,
  { id, archived }: Place,
  body: BodyData,
): Promise<void> {
  if (await readHead(ports, owner, id)) return
  const now = ports.now()
  const head = { ...headOfBody(id, body, null), trashedAt: archived.isTrashed ? now : null }
  await putHead(ports, owner, head, now, 'absent')
}

/** Writes a document that does not exist; returns false if it was created meanwhile. */
async function addDocument(
  ports: Parts,
  owner: OwnerId,
  { id, hash, archived }: Place,
  { move, importId }: Task,
): Promise<boolean> {
  const { version, createdAt, editedAt, isTrashed, document } = archived
  const now = ports.now()
  await putBrought(ports, owner, document.id, hash, { id, by: importId })
  const data: BodyData = {
    document: move(document),
    version,
    operations: [],
    createdAt,
    editedAt,
    checkpointAt: editedAt,
    keep: null,
  }
  const trashedAt = isTrashed ? now : null
  await noteDueDays(ports, owner, null, data.document)
  const head = { ...headOfBody(id, data, null), trashedAt }
  const put = await putBodyAndHead(
    ports,
    owner,
    { id, data, expected: 'absent' },
    { data: head, changedAt: now, expected: 'absent' },
  )
  // Its 30 days begin now.
  if (put.body && trashedAt !== null) await notifyOfTrash(ports, owner, { id, trashedAt })
  return put.body
}

/**
 * Writes documents and their versions into an account. Existing data is not changed; a repeated call adds only what
 * a crash has cut off.
 *
 * @param notify called with the number of documents written, of all
 */
export async function writeDocuments(
  ports: Parts,
  owner: OwnerId,
  places: readonly Place[],
  task: Task,
  notify: (progress: { done: number; of: number }) => void,
): Promise<Written> {
  const written: Written = { added: 0, alreadyHere: 0, versions: 0, refused: [] }
  const { count, limit } = await readDocumentRoom(ports, owner)
  let room = limit - count
  let done = 0
  await inTurns(places, async (place) => {
    task.signal.throwIfAborted()
    notify({ done: done++, of: places.length })
    const { archived, id } = place
    const body = await readBody(ports, owner, id)
    if (!body && room-- <= 0) {
      written.refused.push({ file: archived.file, code: 'no-room' })
      return
    }
    // An earlier attempt of this import that was cut off may have added it.
    const isOurs = place.broughtBy === task.importId
    if (body && isOurs) await addHead(ports, owner, place, body)
    const isOwn = body ? isOurs : await addDocument(ports, owner, place, task)
    if (isOwn) written.added++
    else written.alreadyHere++
    if (!body || isSame(body, archived)) {
      const versions = await addVersions(ports, owner, place, task.move)
      written.versions += versions
    }
  })
  return written
}
