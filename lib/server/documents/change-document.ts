import 'server-only'
import type { CheckpointReason } from '@/lib/api/documents'
import { asJson } from '@/lib/resume/change/tree'
import { equalJson } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'
import type { Put } from '../items/item-types'
import { oneAtATime } from '../kernel/one-at-a-time'
import type { Stored } from '../kernel/rows/rows'
import type { Failure, Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { ChangePorts, Ports } from '../ports-types'
import { writeVersion } from '../versions/write-version'
import { readSpaceLimits } from '../workspaces/read-space-limits'
import { refuseToProgram } from './accept-document'
import { addOperation, type BodyData, type HeadData, headOfBody } from './body-head-rows'
import { isErased, putBodyAndHead, readBody, readHead } from './document-rows'
import { healDocument, writeAccepted, writeHeadOf } from './heal-document'
import { readDocumentRoom } from './read-document-room'
import { scheduleMaintenance } from './schedule-maintenance'

type Parts = ChangePorts & Pick<Ports, 'documentHooks'>

/** Milliseconds without an edit, or of continuous editing, after which a version is stored. */
const checkpointPause = 10 * 60 * 1000
/** Maximum attempts of a save that conflicts with other saves of the same document. */
const maxTries = 20

export type DocumentChange = {
  /** Idempotency key of the change. */
  operationId: string
  /** Computes the new document from the current one. Called again after a write conflict. */
  plan: (current: BodyData | null) => Outcome<Document> | Promise<Outcome<Document>>
  /** Reason to store the previous state as a version. */
  keepBefore?: CheckpointReason
  /** Stores the new state as a version. */
  keepAfter?: { reason: CheckpointReason; name: string }
  /** Whether a program changes it: what an application names as sent stays, and so does what is locked. */
  isByProgram?: boolean | undefined
  /** Row that is written before the body; `already-exists` if it cannot be. */
  first?: Put
}

/** Result of a change: the version, and the document as it is stored now. */
export type Changed = { version: number; updatedAt: number; body: BodyData }

/**
 * Changes the content of a document; the only function that does. Idempotent by operation; writes the body first
 * and the head after it, and stores a state as a version before it is overwritten. After a crash between any two
 * writes the document is still readable; a retry, the next read or the sweep completes the rest.
 */
export async function changeDocument(
  parts: Parts,
  owner: OwnerId,
  id: string,
  change: DocumentChange,
): Promise<Outcome<Changed>> {
  for (let tries = 0; tries < maxTries; tries++) {
    const [body, head] = await Promise.all([readBody(parts, owner, id), readHead(parts, owner, id)])
    const done = body?.operations.find((operation) => operation.id === change.operationId)
    if (body && done) {
      if (!(await healDocument(parts, owner, id, body, head))) return { ok: false, code: 'gone' }
      // A crash may have come between the write and its note.
      await noteChanged(parts, owner, id)
      return { ok: true, value: { version: done.version, updatedAt: done.at, body } }
    }
    const refused = await findRefusal(parts, owner, id, body, head)
    if (refused) return refused
    const planned = await change.plan(body)
    if (!planned.ok) return planned
    const closed = change.isByProgram && body && refuseToProgram(body.document, planned.value)
    if (closed) return closed
    const rows = { body, head }
    const outcome = body
      ? await writeChange(parts, owner, id, rows, planned.value, change)
      : await writeFirst(parts, owner, id, rows, planned.value, change)
    if (outcome) return outcome
  }
  return { ok: false, code: 'too-many-requests', retryAfter: 1 }
}

async function noteChanged(parts: Parts, owner: OwnerId, id: string): Promise<void> {
  for (const note of parts.documentHooks.afterChange) await note(parts, owner, id)
}

async function findRefusal(
  parts: Parts,
  owner: OwnerId,
  id: string,
  body: BodyData | null,
  head: HeadData | null,
): Promise<Failure | null> {
  if (head?.isErasing) return { ok: false, code: 'gone' }
  if (head?.trashedAt) return { ok: false, code: 'trashed' }
  if (body) return null
  return (await isErased(parts, owner, id)) ? { ok: false, code: 'gone' } : null
}

async function isFull(parts: Parts, owner: OwnerId): Promise<boolean> {
  const { count, limit } = await readDocumentRoom(parts, owner)
  return count >= limit
}

/** Writes the change; null after a write conflict. */
async function writeChange(
  parts: Parts,
  owner: OwnerId,
  id: string,
  { body, head }: { body: Stored<BodyData> | null; head: Stored<HeadData> | null },
  document: Document,
  change: DocumentChange,
): Promise<Outcome<Changed> | null> {
  if (body && equalJson(asJson(body.document), asJson(document))) {
    return keepUnchanged(parts, owner, id, { body, head }, change)
  }
  const now = parts.now()
  const kept = body ? await keepBefore(parts, owner, id, body, document, change) : true
  const version = (body?.version ?? 0) + 1
  const next: BodyData = {
    document,
    version,
    operations: addOperation(body?.operations ?? [], { id: change.operationId, version, at: now }),
    createdAt: body?.createdAt ?? now,
    editedAt: now,
    checkpointAt: kept || change.keepAfter ? now : (body?.checkpointAt ?? now),
    keep: change.keepAfter ?? null,
    ...(body?.pdfVersion ? { pdfVersion: body.pdfVersion } : {}),
  }
  const { beforeChange } = parts.documentHooks
  for (const note of beforeChange) await note(parts, owner, body?.document ?? null, document)
  await scheduleMaintenance(parts, owner, id, body?.editedAt)
  const put = await putBodyAndHead(
    parts,
    owner,
    { id, data: next, expected: body?.rowVersion ?? 'absent' },
    { data: headOfBody(id, next, head), changedAt: now, expected: head?.rowVersion ?? 'absent' },
    change.first,
  )
  if (!put.first) return { ok: false, code: 'already-exists' }
  if (!put.body) return null
  // The head has changed since it was read: to the trash, or the document is being erased.
  if (!put.head && !(await writeHeadOf(parts, owner, id, next, head))) {
    return { ok: false, code: 'gone' }
  }
  await writeAccepted(parts, owner, id, next)
  await noteChanged(parts, owner, id)
  return { ok: true, value: { version, updatedAt: now, body: next } }
}

/** Writes a new document, if there is room for it. Spaces that share a limit wait for each other. */
const writeFirst: typeof writeChange = async (parts, owner, ...change) => {
  const counted = (await readSpaceLimits(parts, owner)).owner
  return writeCounted(counted, parts, owner, ...change)
}

const writeCounted = oneAtATime(
  'documents',
  (counted) => counted,
  async (_: OwnerId, ...[parts, owner, ...change]: Parameters<typeof writeChange>) => {
    if (await isFull(parts, owner)) return { ok: false, code: 'limit-reached' } as const
    return writeChange(parts, owner, ...change)
  },
)

/** Handles a change without a difference: writes only the version that is requested. */
async function keepUnchanged(
  parts: Parts,
  owner: OwnerId,
  id: string,
  { body, head }: { body: Stored<BodyData>; head: Stored<HeadData> | null },
  change: DocumentChange,
): Promise<Outcome<Changed>> {
  if (!(await healDocument(parts, owner, id, body, head))) return { ok: false, code: 'gone' }
  const { version, editedAt: at, document } = body
  if (change.keepAfter) {
    await writeVersion(parts, owner, id, { number: version, document, at, ...change.keepAfter })
  }
  return { ok: true, value: { version, updatedAt: at, body } }
}

/** Stores the state that is about to be overwritten, if there is a reason to. */
async function keepBefore(
  parts: Parts,
  owner: OwnerId,
  id: string,
  body: BodyData,
  next: Document,
  change: DocumentChange,
): Promise<boolean> {
  await writeAccepted(parts, owner, id, body)
  const reason = change.keepBefore ?? reasonToKeep(body, next, parts.now())
  if (!reason) return false
  const { version: number, document, editedAt: at } = body
  await writeVersion(parts, owner, id, { number, document, at, reason, name: '' })
  return true
}

const templateOf = (document: Document) =>
  document.kind === 'application' ? null : document.design.template

/** A time in the future, after the server's clock was set back, counts as old. */
function reasonToKeep(body: BodyData, next: Document, now: number): CheckpointReason | null {
  if (templateOf(body.document) !== templateOf(next)) return 'template'
  if (Math.abs(now - body.editedAt) >= checkpointPause) return 'idle'
  return Math.abs(now - body.checkpointAt) >= checkpointPause ? 'writing' : null
}
