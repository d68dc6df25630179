import 'server-only'
import type { CheckpointReason, SaveAnswer } from '@/lib/api/documents'
import type { Hunk } from '@/lib/resume/change/hunks'
import type { Document } from '@/lib/resume/schema/document'
import { type CountParts, countFirstPdf } from '../kernel/rows/count-event'
import { toTimestamp } from '../kernel/to-timestamp'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { acceptDocument, withLastModified } from './accept-document'
import { applyInTurns } from './apply-in-turns'
import type { BodyData } from './body-head-rows'
import { changeDocument } from './change-document'
import { conflictWith, storedDocument } from './document-answers'

export type PatchInput = {
  id: string
  hunks: readonly Hunk[]
  /** Null: each hunk states what it expects to find. */
  baseVersion: number | null
  operationId: string
  checkpoint?: CheckpointReason
  /** By a program, which may change neither what was sent nor what is locked. */
  isByProgram?: boolean | undefined
}

/** Applies small changes to a document, all or none; the time of the change is the server's. */
export async function patchDocument(
  ports: CountParts & Pick<Ports, 'documentHooks'>,
  owner: OwnerId,
  { id, hunks, baseVersion, operationId, checkpoint, isByProgram }: PatchInput,
): Promise<Outcome<SaveAnswer>> {
  const patched = await changeDocument(ports, owner, id, {
    ...{ operationId, isByProgram },
    ...(checkpoint ? { keepAfter: { reason: checkpoint, name: '' } } : {}),
    plan(current) {
      if (!current) return { ok: false, code: 'not-found' }
      const isBase = baseVersion === null || baseVersion === current.version
      return isBase ? patchBody(current, hunks, id, ports.now()) : conflictWith(current)
    },
  })
  if (!patched.ok) return patched
  if (checkpoint === 'download') await countFirstPdf(ports, owner)
  const { version, updatedAt } = patched.value
  return { ok: true, value: { id, version, updatedAt: toTimestamp(updatedAt) } }
}

async function patchBody(
  current: BodyData,
  hunks: readonly Hunk[],
  id: string,
  now: number,
): Promise<Outcome<Document>> {
  const known = storedDocument(current.document)
  if (!known.ok) return known
  const applied = await applyInTurns(known.value, hunks)
  if (!applied.ok) {
    if (applied.code === 'not-allowed') {
      return { ok: false, code: 'invalid', problems: applied.problems }
    }
    // The place has another value by now, or is gone: the same as a conflicting save.
    const reason =
      applied.code === 'conflict' ? '`before` is not what stands there' : 'no such place'
    const problems = [{ path: `hunks[${applied.hunk}]`, code: 'not-allowed' as const, reason }]
    return { ...conflictWith(current), problems }
  }
  const accepted = acceptDocument(withLastModified(applied.document, now), id, now)
  return accepted.ok ? { ok: true, value: accepted.value.document } : accepted
}
