import 'server-only'
import type { SaveAnswer } from '@/lib/api/documents'
import { asJson } from '@/lib/resume/change/tree'
import { withFilingOf } from '@/lib/resume/filing'
import { equalJson } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'
import { withLastModified } from '../documents/accept-document'
import { changeDocument } from '../documents/change-document'
import { storedDocument } from '../documents/document-answers'
import { toTimestamp } from '../kernel/to-timestamp'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { readVersionDocument } from './version-rows'

/**
 * Restores a document to a stored version, filed as it is now: as a new save, beside a version of the state until now, so that it can
 * be undone in the same way. Devices get it like any other change.
 */
export async function restoreVersion(
  ports: Pick<Ports, 'items' | 'now' | 'documentHooks'>,
  owner: OwnerId,
  {
    id,
    number,
    operationId,
    isByProgram,
  }: { id: string; number: number; operationId: string; isByProgram?: boolean },
): Promise<Outcome<SaveAnswer>> {
  const stored = await readVersionDocument(ports, owner, id, number)
  const known = stored && storedDocument(stored)
  if (known && !known.ok) return known
  const restored = await changeDocument(ports, owner, id, {
    ...{ operationId, isByProgram },
    keepBefore: 'restore',
    plan(current) {
      if (!current || !known) return { ok: false, code: 'not-found' }
      const document = withFilingOf(known.value, current.document)
      // Equal content is no change, whenever it was written.
      const value = isSameButTime(current.document, document)
        ? current.document
        : withLastModified(document, ports.now())
      return { ok: true, value }
    },
  })
  if (!restored.ok) return restored
  const { version, updatedAt } = restored.value
  return { ok: true, value: { id, version, updatedAt: toTimestamp(updatedAt) } }
}

function isSameButTime(a: Document, b: Document): boolean {
  return equalJson(asJson(withLastModified(a, 0)), asJson(withLastModified(b, 0)))
}
