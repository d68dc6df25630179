import 'server-only'
import { asJson } from '@/lib/resume/change/tree'
import { changeFlat } from '@/lib/resume/flat/flat-change'
import { equalJson } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { acceptDocument, withLastModified } from '../accept-document'
import type { BodyData } from '../body-head-rows'
import { changeDocument } from '../change-document'
import { conflictWith, storedDocument } from '../document-answers'
import { readAlias } from './alias-rows'
import { type FoundByEmail, findByEmail } from './find-by-email'

type Parts = Pick<Ports, 'items' | 'now' | 'ids' | 'documentHooks'>

export type ChangeByEmailInput = {
  email: string
  /** Changed fields in the flat shape; not validated yet. */
  flat: unknown
  /** Version that this change is based on; `any` for the current one. */
  baseVersion: number | 'any'
  operationId: string
}

function planChange(ports: Parts, current: BodyData, id: string, flat: unknown): Outcome<Document> {
  const known = storedDocument(current.document)
  if (!known.ok) return known
  if (known.value.kind !== 'resume') return { ok: false, code: 'not-found' }
  const changed = changeFlat(known.value, flat, ports.ids)
  if (!changed.ok) return { ok: false, code: 'invalid', problems: changed.problems }
  if (equalJson(asJson(changed.document), asJson(known.value))) {
    return { ok: true, value: current.document }
  }
  const accepted = acceptDocument(withLastModified(changed.document, ports.now()), id, ports.now())
  return accepted.ok ? { ok: true, value: accepted.value.document } : accepted
}

/**
 * Changes the given fields of the CV with an e-mail address, and nothing else. The previous state is stored as a
 * version: a given list replaces the former one.
 */
export async function changeByEmail(
  ports: Parts,
  owner: OwnerId,
  { email, flat, baseVersion, operationId }: ChangeByEmailInput,
): Promise<Outcome<FoundByEmail>> {
  const alias = await readAlias(ports, owner, email)
  if (!alias) return { ok: false, code: 'not-found' }
  const { id } = alias
  const changed = await changeDocument(ports, owner, id, {
    operationId,
    isByProgram: true,
    keepBefore: 'import',
    plan(current) {
      if (!current) return { ok: false, code: 'not-found' }
      const follows = baseVersion === 'any' || current.version === baseVersion
      return follows ? planChange(ports, current, id, flat) : conflictWith(current)
    },
  })
  if (changed.ok) return findByEmail(ports, owner, { email })
  return changed.code === 'gone' ? { ok: false, code: 'not-found' } : changed
}
