import 'server-only'
import type { Home } from '../../home-types'
import type { OwnerId } from '../../owner'
import { type AiRequestRow, readAiRequest } from '../../repositories/ai-requests'
import { notificationIdOf, readNotification, writeRead } from '../../repositories/notifications'
import { type NotifyParts, notifySilently, takeBack, tell } from './notify'

type Round = Pick<AiRequestRow, 'id' | 'round' | 'roundAt'>

const idOf = ({ id, round, roundAt }: Round) => notificationIdOf(roundAt, 'request', id, round)

/**
 * Tells how a round of a request has ended, done or failed: not one that was ended by its owner, or goes on.
 * To be called again after a crash: it tells once. Never throws.
 */
export function tellOfRequest(
  home: NotifyParts,
  owner: OwnerId,
  { id, round }: { id: string; round: number },
): Promise<void> {
  return notifySilently(home, async () => {
    const row = await readAiRequest(home, owner, id)
    if (!row || row.round !== round) return
    const { status, kind: requestKind, documentId, code } = row
    const request = { requestId: id, requestKind, documentId }
    if (status === 'done') await tell(home, owner, idOf(row), { kind: 'request-done', ...request })
    if (status === 'failed') {
      await tell(home, owner, idOf(row), { kind: 'request-failed', ...request, code })
    }
  })
}

/** Whoever has looked at how their request ended need not be told any more. Never throws. */
export function noteSeenRequest(
  home: Pick<Home, 'items' | 'metrics' | 'now'>,
  owner: OwnerId,
  row: Round,
): Promise<void> {
  return notifySilently(home, async () => {
    const told = await readNotification(home, owner, idOf(row))
    if (told?.readAt === null) await writeRead(home, owner, told, home.now())
  })
}

/** What was told of a request that is asked for again, or taken away, leads nowhere. Never throws. */
export function takeBackRequest(
  home: Pick<Home, 'items' | 'metrics'>,
  owner: OwnerId,
  row: Round,
): Promise<void> {
  return takeBack(home, owner, idOf(row))
}
