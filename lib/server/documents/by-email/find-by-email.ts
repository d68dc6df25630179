import 'server-only'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { storedDocument } from '../document-answers'
import { findDocument } from '../read-stored-document'
import { readAlias } from './alias-rows'

/** A CV for simple API clients. */
export type FoundByEmail = { id: string; version: number; document: ResumeDocument }

const nothing = { ok: false, code: 'not-found' } as const

/**
 * Finds the CV with an e-mail address. One that is trashed or erased is not found: clients that use addresses do
 * not know the trash.
 */
export async function findByEmail(
  ports: Pick<Ports, 'items' | 'now'>,
  owner: OwnerId,
  { email }: { email: string },
): Promise<Outcome<FoundByEmail>> {
  const alias = await readAlias(ports, owner, email)
  const found = alias ? await findDocument(ports, owner, alias.id) : nothing
  if (!alias || !found.ok || found.value.head?.trashedAt) return nothing
  const { body } = found.value
  const document = storedDocument(body.document)
  if (!document.ok) return document
  if (document.value.kind !== 'resume') return nothing
  return { ok: true, value: { id: alias.id, version: body.version, document: document.value } }
}
