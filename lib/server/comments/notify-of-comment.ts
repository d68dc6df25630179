import 'server-only'
import { hourMs } from '@/lib/resume/dates/durations'
import { notificationIdOf, readNotification } from '../notifications/notification-rows'
import { type NotifyParts, notifyOrThrow, notifySilently } from '../notifications/notify'
import { type About, findRecipients } from '../notifications/recipients'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import type { CommentRow } from './comment-rows'

type Event = Pick<CommentRow, 'id' | 'documentId' | 'createdAt'> & Pick<About, 'also'>

/**
 * Notifies the owner, or the writers in a workspace, of a comment or an answer: once an hour for a document, and again
 * for the first one after that was read. Never throws.
 *
 * @param author account that wrote it, which is not notified; null for a reader of a link
 */
export function notifyOfComment(
  ports: NotifyParts & Pick<Ports, 'items'>,
  owner: OwnerId,
  { id, documentId, createdAt, also }: Event,
  author: OwnerId | null,
): Promise<void> {
  return notifySilently(ports, async () => {
    const ofHour = notificationIdOf(createdAt - (createdAt % hourMs), 'comment', documentId)
    for (const { person, space } of await findRecipients(ports, owner, { documentId, also })) {
      if (person === author) continue
      const known = await readNotification(ports, person, ofHour)
      const isRead = known !== null && known.readAt !== null
      const notificationId = isRead
        ? notificationIdOf(createdAt, 'comment', documentId, id)
        : ofHour
      const told = { kind: 'comment-added', documentId, ...space } as const
      await notifyOrThrow(ports, person, notificationId, told)
    }
  })
}
