import 'server-only'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { readNotification, writeRead } from './notification-rows'

/** Marks notifications as read. Idempotent: the first time is stored. */
export async function markRead(
  ports: Pick<Ports, 'items' | 'now'>,
  owner: OwnerId,
  { ids }: { ids: readonly string[] },
): Promise<void> {
  for (const id of new Set(ids)) {
    const row = await readNotification(ports, owner, id)
    if (row?.readAt === null) await writeRead(ports, owner, row, ports.now())
  }
}
