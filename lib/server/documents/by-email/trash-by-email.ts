import 'server-only'
import type { DocumentHead } from '@/lib/api/documents'
import type { NotifyParts } from '../../notifications/notify'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import { trashDocument } from '../change-trash'
import { findByEmail } from './find-by-email'

/**
 * Moves the CV with an e-mail address to the trash. One that is there already is not found, as in every other route
 * of an address.
 *
 * @param input.baseVersion expected version; `any` if it is omitted
 */
export async function trashByEmail(
  ports: NotifyParts,
  owner: OwnerId,
  { email, baseVersion }: { email: string; baseVersion: number | 'any' },
): Promise<Outcome<DocumentHead>> {
  const found = await findByEmail(ports, owner, { email })
  if (!found.ok) return found
  const trashed = await trashDocument(ports, owner, { id: found.value.id, baseVersion })
  return trashed.ok || trashed.code !== 'gone' ? trashed : { ok: false, code: 'not-found' }
}
