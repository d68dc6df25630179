import 'server-only'
import type { ResumeHead } from '@/lib/api/resumes'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { NotifyParts } from '../notifications/notify'
import { changeTrash } from './change-trash'

/** Takes a document out of the trash, as it was. */
export function restoreResume(
  ports: NotifyParts,
  owner: OwnerId,
  { id }: { id: string },
): Promise<Outcome<ResumeHead>> {
  return changeTrash(ports, owner, id, { isTrashed: false, baseVersion: 'any' })
}
