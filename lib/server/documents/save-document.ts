import 'server-only'
import type { CheckpointReason, PutAnswer } from '@/lib/api/documents'
import { asJson } from '@/lib/resume/change/tree'
import { equalJson } from '@/lib/resume/json-value'
import { type CountParts, countEvent, countFirstPdf } from '../kernel/rows/count-event'
import { toTimestamp } from '../kernel/to-timestamp'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { acceptDocument, documentWarnings, refuseOtherKind } from './accept-document'
import { changeDocument } from './change-document'
import { conflictWith } from './document-answers'

export type SaveInput = {
  id: string
  /** Not validated yet. */
  document: unknown
  /** Version that this save is based on: 0 for a new document, `any` for the current one. */
  baseVersion: number | 'any'
  operationId: string
  checkpoint?: CheckpointReason
  /** By a program, which may change neither what was sent nor what is locked. */
  isByProgram?: boolean | undefined
}

/**
 * Replaces a document's content, or creates the document when its base is 0. A repeated operation returns the same
 * version; equal content needs no write, whatever its base was.
 */
export async function saveDocument(
  ports: CountParts & Pick<Ports, 'documentHooks'>,
  owner: OwnerId,
  { id, document, baseVersion, operationId, checkpoint, isByProgram }: SaveInput,
): Promise<Outcome<PutAnswer>> {
  let isTimeChanged = false
  const saved = await changeDocument(ports, owner, id, {
    ...{ operationId, isByProgram },
    ...(checkpoint ? { keepAfter: { reason: checkpoint, name: '' } } : {}),
    plan(current) {
      const accepted = acceptDocument(document, id, ports.now(), current?.document)
      if (!accepted.ok) return accepted
      const next = accepted.value.document
      isTimeChanged = accepted.value.isTimeChanged
      const other = refuseOtherKind(next, current?.document.kind)
      if (other) return other
      if (!current) {
        return baseVersion === 0 ? { ok: true, value: next } : { ok: false, code: 'not-found' }
      }
      const follows = baseVersion === 'any' || current.version === baseVersion
      return follows || equalJson(asJson(current.document), asJson(next))
        ? { ok: true, value: next }
        : conflictWith(current)
    },
  })
  if (!saved.ok) return saved
  // Rendered, or read, on the user's own device: the save is the server's only notice of it.
  if (checkpoint === 'download') await countFirstPdf(ports, owner)
  if (checkpoint === 'import') {
    await countEvent(ports, { event: 'import', label: 'kept', operation: operationId })
  }
  const { version, updatedAt, body } = saved.value
  const warnings = documentWarnings(body.document)
  const answer: PutAnswer = { id, version, updatedAt: toTimestamp(updatedAt) }
  if (isTimeChanged && body.version === version) {
    answer.lastModified = body.document.content.meta.lastModified
  }
  if (warnings.length > 0) answer.warnings = warnings
  return { ok: true, value: answer }
}
