import 'server-only'
import type { Home } from '../../home-types'
import type { OwnerId } from '../../owner'
import { readNotification, writeRead } from '../../repositories/notifications'

/** Notes that somebody has read what they were told. Again is fine: the first time counts. */
export async function markRead(
  home: Pick<Home, 'items' | 'now'>,
  owner: OwnerId,
  { ids }: { ids: readonly string[] },
): Promise<void> {
  for (const id of new Set(ids)) {
    const row = await readNotification(home, owner, id)
    if (row?.readAt === null) await writeRead(home, owner, row, home.now())
  }
}
