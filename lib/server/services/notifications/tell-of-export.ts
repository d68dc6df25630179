import 'server-only'
import type { Home } from '../../home-types'
import type { OwnerId } from '../../owner'
import { type AccountExportRow, readAccountExport } from '../../repositories/account-exports'
import { notificationIdOf, readNotification, writeRead } from '../../repositories/notifications'
import { type NotifyParts, notifySilently, takeBack, tell } from './notify'

type Export = Pick<AccountExportRow, 'id' | 'createdAt'>

const idOf = ({ id, createdAt }: Export) => notificationIdOf(createdAt, 'export', id)

/** Tells how an export has ended; not one that its owner has ended. It tells once. Never throws. */
export function tellOfExport(
  home: NotifyParts,
  owner: OwnerId,
  { id }: { id: string },
): Promise<void> {
  return notifySilently(home, async () => {
    const row = await readAccountExport(home, owner)
    if (row?.id !== id || (row.status !== 'done' && row.status !== 'failed')) return
    const { status: outcome, expiresAt } = row
    await tell(home, owner, idOf(row), { kind: 'export-ended', exportId: id, outcome, expiresAt })
  })
}

/** Whoever has fetched the links need not be told any more. Never throws. */
export function noteSeenExport(
  home: Pick<Home, 'items' | 'metrics' | 'now'>,
  owner: OwnerId,
  row: Export,
): Promise<void> {
  return notifySilently(home, async () => {
    const told = await readNotification(home, owner, idOf(row))
    if (told?.readAt === null) await writeRead(home, owner, told, home.now())
  })
}

/** What was told of an export that is taken away leads nowhere. Never throws. */
export function takeBackExport(
  home: Pick<Home, 'items' | 'metrics'>,
  owner: OwnerId,
  row: Export,
): Promise<void> {
  return takeBack(home, owner, idOf(row))
}
