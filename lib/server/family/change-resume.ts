import 'server-only'
import type { SaveAnswer } from '@/lib/api/documents'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { acceptDocument, withLastModified } from '../documents/accept-document'
import { changeDocument } from '../documents/change-document'
import { conflictWith, storedDocument } from '../documents/document-answers'
import { toTimestamp } from '../kernel/to-timestamp'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'

export type ResumeChange = {
  id: string
  operationId: string
  /** Null: whatever version is stored. */
  baseVersion: number | null
  /** Called again after a write conflict. */
  change: (document: ResumeDocument) => Promise<Outcome<ResumeDocument>>
}

/** Changes a CV as a save does, with the server's time; a version before it is stored as for a suggestion. */
export async function changeResume(
  ports: Pick<Ports, 'items' | 'now' | 'documentHooks'>,
  owner: OwnerId,
  { id, operationId, baseVersion, change }: ResumeChange,
): Promise<Outcome<SaveAnswer>> {
  const changed = await changeDocument(ports, owner, id, {
    operationId,
    isByProgram: true,
    keepBefore: 'suggestion',
    async plan(current) {
      if (!current) return { ok: false, code: 'not-found' }
      if (baseVersion !== null && baseVersion !== current.version) return conflictWith(current)
      const known = storedDocument(current.document)
      if (!known.ok) return known
      if (known.value.kind !== 'resume') return { ok: false, code: 'not-found' }
      const next = await change(known.value)
      if (!next.ok || next.value === known.value) return next
      const accepted = acceptDocument(withLastModified(next.value, ports.now()), id, ports.now())
      return accepted.ok ? { ok: true, value: accepted.value.document } : accepted
    },
  })
  if (!changed.ok) return changed
  const { version, updatedAt } = changed.value
  return { ok: true, value: { id, version, updatedAt: toTimestamp(updatedAt) } }
}
