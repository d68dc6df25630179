import 'server-only'
import { markRead } from '../../notifications/mark-read'
import { notificationIdOf, type Told } from '../../notifications/notification-rows'
import {
  type NotifyParts,
  notifySilently,
  notifySpaceOrThrow,
  withdrawNotification,
} from '../../notifications/notify'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { type AiRequestRow, readAiRequest } from './ai-request-rows'

type Round = Pick<AiRequestRow, 'id' | 'round' | 'roundAt' | 'documentId' | 'person'>

const idOf = ({ id, round, roundAt }: Round) => notificationIdOf(roundAt, 'request', id, round)
/** A proposal comes from somebody else: it is about those who write the document. */
const aboutOf = ({ person, documentId }: Round) => ({ person, documentId })

/**
 * Notifies the person who asked of the end of a request's round, done or failed, unless it was cancelled or goes on.
 * Safe to repeat after a crash: it notifies once. Never throws.
 */
export function notifyOfRequest(
  ports: NotifyParts,
  owner: OwnerId,
  { id, round }: { id: string; round: number },
): Promise<void> {
  return notifySilently(ports, async () => {
    const row = await readAiRequest(ports, owner, id)
    if (!row || row.round !== round) return
    const { status, kind: requestKind, documentId, code } = row
    const request = { requestId: id, requestKind, documentId }
    if (status !== 'done' && status !== 'failed') return
    const told: Told =
      status === 'done'
        ? { kind: 'request-done', ...request }
        : { kind: 'request-failed', ...request, code }
    await notifySpaceOrThrow(ports, owner, aboutOf(row), idOf(row), told)
  })
}

/** Marks the notification of a request as read once that person has looked at how it ended. Never throws. */
export function noteSeenRequest(
  ports: Pick<Ports, 'items' | 'metrics' | 'now'>,
  person: OwnerId,
  row: Round,
): Promise<void> {
  return notifySilently(ports, () => markRead(ports, person, { ids: [idOf(row)] }))
}

/** Withdraws the notification of a request that is retried or deleted, since it would lead nowhere. Never throws. */
export function withdrawRequestNotice(
  ports: Pick<Ports, 'items' | 'metrics'>,
  owner: OwnerId,
  row: Round,
): Promise<void> {
  return withdrawNotification(ports, owner, aboutOf(row), idOf(row))
}
