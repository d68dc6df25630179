import 'server-only'
import type { ResumeHead } from '@/lib/api/resumes'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import { trashResume } from '../documents/trash-resume'
import type { NotifyParts } from '../notifications/notify'
import { findByEmail } from './find-by-email'

/**
 * Puts the CV that an address of its owner's stands for into the trash. One that lies there already is not
 * found, as by every other route of an address.
 *
 * @param input.baseVersion the version that is meant; `any` where it is left out
 */
export async function trashByEmail(
  ports: NotifyParts,
  owner: OwnerId,
  { email, baseVersion }: { email: string; baseVersion: number | 'any' },
): Promise<Outcome<ResumeHead>> {
  const found = await findByEmail(ports, owner, { email })
  if (!found.ok) return found
  const trashed = await trashResume(ports, owner, { id: found.value.id, baseVersion })
  return trashed.ok || trashed.code !== 'gone' ? trashed : { ok: false, code: 'not-found' }
}
