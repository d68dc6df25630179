import 'server-only'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { type AiRequestRow, readAiRequest } from '../../repositories/ai-requests'
import { notificationIdOf, readNotification, writeRead } from '../../repositories/notifications'
import { type NotifyParts, notifyOrThrow, notifySilently, takeBack } from './notify'

type Round = Pick<AiRequestRow, 'id' | 'round' | 'roundAt'>

const idOf = ({ id, round, roundAt }: Round) => notificationIdOf(roundAt, 'request', id, round)

/**
 * Notifies the owner of the end of a request's round, done or failed, unless it was cancelled or goes on. Safe to
 * repeat after a crash: it notifies once. Never throws.
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
    if (status === 'done')
      await notifyOrThrow(ports, owner, idOf(row), { kind: 'request-done', ...request })
    if (status === 'failed') {
      await notifyOrThrow(ports, owner, idOf(row), { kind: 'request-failed', ...request, code })
    }
  })
}

/** Marks the notification of a request as read once the user has looked at how it ended. Never throws. */
export function noteSeenRequest(
  ports: Pick<Ports, 'items' | 'metrics' | 'now'>,
  owner: OwnerId,
  row: Round,
): Promise<void> {
  return notifySilently(ports, async () => {
    const told = await readNotification(ports, owner, idOf(row))
    if (told?.readAt === null) await writeRead(ports, owner, told, ports.now())
  })
}

/** Withdraws the notification of a request that is retried or deleted, since it would lead nowhere. Never throws. */
export function takeBackRequest(
  ports: Pick<Ports, 'items' | 'metrics'>,
  owner: OwnerId,
  row: Round,
): Promise<void> {
  return takeBack(ports, owner, idOf(row))
}
