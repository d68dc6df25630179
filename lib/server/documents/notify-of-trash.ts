import 'server-only'
import { trashMs } from '@/lib/resume/trash'
import { notificationIdOf } from '../notifications/notification-rows'
import { type NotifyParts, notifySpace, withdrawNotification } from '../notifications/notify'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'

const idOf = (id: string, trashedAt: number) => notificationIdOf(trashedAt, 'trash', id)

/** Notifies the owner of the date on which a trashed document is erased. Never throws. */
export function notifyOfTrash(
  ports: NotifyParts,
  owner: OwnerId,
  { id, trashedAt }: { id: string; trashedAt: number },
): Promise<void> {
  const goesAt = trashedAt + trashMs
  const told = { kind: 'deletion-scheduled', documentId: id, goesAt } as const
  return notifySpace(ports, owner, { documentId: id }, idOf(id, trashedAt), told)
}

/** Withdraws the notification of a document that is restored or gone. Never throws. */
export function withdrawTrashNotice(
  ports: Pick<Ports, 'items' | 'metrics'>,
  owner: OwnerId,
  { id, trashedAt }: { id: string; trashedAt: number },
): Promise<void> {
  return withdrawNotification(ports, owner, { documentId: id }, idOf(id, trashedAt))
}
