import 'server-only'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import type { CommentRow } from '../../repositories/comments'
import { notificationIdOf, readNotification } from '../../repositories/notifications'
import { type NotifyParts, notifyOrThrow, notifySilently } from './notify'

const hour = 60 * 60 * 1_000

/**
 * Notifies the owner of a comment: once an hour for a document, and again for the first comment after that was read.
 * Never throws.
 */
export function notifyOfComment(
  ports: NotifyParts & Pick<Ports, 'items'>,
  owner: OwnerId,
  { id, documentId, createdAt }: Pick<CommentRow, 'id' | 'documentId' | 'createdAt'>,
): Promise<void> {
  return notifySilently(ports, async () => {
    const ofHour = notificationIdOf(createdAt - (createdAt % hour), 'comment', documentId)
    const known = await readNotification(ports, owner, ofHour)
    const isRead = known !== null && known.readAt !== null
    const notificationId = isRead ? notificationIdOf(createdAt, 'comment', documentId, id) : ofHour
    await notifyOrThrow(ports, owner, notificationId, { kind: 'comment-added', documentId })
  })
}
