import 'server-only'
import type { CheckpointReason } from '@/lib/api/documents'
import type { Document } from '@/lib/resume/schema/document'
import { summariseChanges } from '../documents/summarise-changes'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { findThinnable, isRetainedForever, nextThinning } from './thin-versions'
import {
  deleteVersion,
  putVersionDocument,
  putVersionHead,
  readAllVersionHeads,
  readVersionDocument,
  readVersionHead,
  type StoredVersionHead,
  type VersionHeadData,
} from './version-rows'

type Parts = Pick<Ports, 'items' | 'now'>

/** State of a document to be stored as a version, written at `at` (milliseconds since 1970). */
export type KeptState = {
  number: number
  document: Document
  at: number
  reason: CheckpointReason
  name: string
  pdf?: VersionHeadData['pdf']
}

/**
 * Stores a state of a document as a version and thins the others. Content first, then the head, so that a list
 * never names an unreadable version. Idempotent: for an existing version it only adds a more important reason, a
 * name or its file, and never removes one.
 */
export async function writeVersion(
  parts: Parts,
  owner: OwnerId,
  id: string,
  state: KeptState,
): Promise<void> {
  for (;;) {
    const known = await readVersionHead(parts, owner, id, state.number)
    if (known) {
      const improved = improve(known, state)
      if (!improved) return
      if ((await putVersionHead(parts, owner, improved, known.rowVersion)).ok) return
      continue
    }
    const { number, document, at, reason, name, pdf = null } = state
    await putVersionDocument(parts, owner, id, number, document)
    const others = await readAllVersionHeads(parts, owner, id)
    const previous = others.find((head) => head.number < number)?.number ?? 0
    const changes = await changesSince(parts, owner, id, previous, document)
    const { title } = document
    const head = { id, number, at, reason, name, title, changes, previous, pdf }
    if (!(await putVersionHead(parts, owner, head, 'absent')).ok) continue
    await thinVersions(parts, owner, id)
    return
  }
}

function improve(known: StoredVersionHead, state: KeptState): StoredVersionHead | null {
  const reason = isRetainedForever(state) && !isRetainedForever(known) ? state.reason : known.reason
  const name = state.name === '' ? known.name : state.name
  const pdf = state.pdf ?? known.pdf
  const isSame = reason === known.reason && name === known.name && pdf?.key === known.pdf?.key
  return isSame ? null : { ...known, reason, name, pdf }
}

async function changesSince(
  parts: Parts,
  owner: OwnerId,
  id: string,
  previous: number,
  document: Document,
): Promise<VersionHeadData['changes']> {
  const before = previous > 0 ? await readVersionDocument(parts, owner, id, previous) : null
  return before ? summariseChanges(before, document) : []
}

/**
 * Deletes the versions that are not retained any longer, and updates the changes of each later version relative to
 * its new predecessor.
 *
 * @returns when there may be more to delete, in milliseconds since 1970; null: never
 */
export async function thinVersions(
  parts: Parts,
  owner: OwnerId,
  id: string,
): Promise<{ nextAt: number | null }> {
  const heads = await readAllVersionHeads(parts, owner, id)
  const gone = new Set(findThinnable(heads, parts.now()))
  for (const number of gone) await deleteVersion(parts, owner, id, number)
  const left = heads.filter((head) => !gone.has(head.number)).reverse()
  for (const [at, head] of left.entries()) {
    const previous = left[at - 1]?.number ?? 0
    if (head.previous === previous) continue
    const document = await readVersionDocument(parts, owner, id, head.number)
    if (!document) continue
    const changes = await changesSince(parts, owner, id, previous, document)
    await putVersionHead(parts, owner, { ...head, previous, changes }, head.rowVersion)
  }
  return { nextAt: nextThinning(left, parts.now()) }
}
