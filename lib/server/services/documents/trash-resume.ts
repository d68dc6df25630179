import 'server-only'
import type { ResumeHead } from '@/lib/api/resumes'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { NotifyParts } from '../notifications/notify'
import { changeTrash } from './change-trash'

/**
 * Moves a document to the trash, from where it is erased after 30 days.
 *
 * @param input.baseVersion expected version; `any` if it is omitted
 */
export function trashResume(
  ports: NotifyParts,
  owner: OwnerId,
  { id, baseVersion = 'any' }: { id: string; baseVersion?: number | 'any' },
): Promise<Outcome<ResumeHead>> {
  return changeTrash(ports, owner, id, { isTrashed: true, baseVersion })
}
