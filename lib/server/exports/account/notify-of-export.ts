import 'server-only'
import { markRead } from '../../notifications/mark-read'
import { notificationIdOf } from '../../notifications/notification-rows'
import {
  type NotifyParts,
  notifySilently,
  notifySpaceOrThrow,
  withdrawNotification,
} from '../../notifications/notify'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { type AccountExportRow, readAccountExport } from './account-export-rows'

type Export = Pick<AccountExportRow, 'id' | 'createdAt' | 'person'>

const idOf = ({ id, createdAt }: Export) => notificationIdOf(createdAt, 'export', id)
const aboutOf = ({ person }: Export) => ({ person })

/** Notifies the person who asked of the end of an export, unless they have cancelled it. Notifies once. Never throws. */
export function notifyOfExport(
  ports: NotifyParts,
  owner: OwnerId,
  { id }: { id: string },
): Promise<void> {
  return notifySilently(ports, async () => {
    const row = await readAccountExport(ports, owner)
    if (row?.id !== id || (row.status !== 'done' && row.status !== 'failed')) return
    const { status: outcome, expiresAt } = row
    await notifySpaceOrThrow(ports, owner, aboutOf(row), idOf(row), {
      kind: 'export-ended',
      exportId: id,
      outcome,
      expiresAt,
    })
  })
}

/** Marks the notification of an export as read once that person has fetched the links. Never throws. */
export function noteSeenExport(
  ports: Pick<Ports, 'items' | 'metrics' | 'now'>,
  person: OwnerId,
  row: Export,
): Promise<void> {
  return notifySilently(ports, () => markRead(ports, person, { ids: [idOf(row)] }))
}

/** Withdraws the notification of an export that is deleted, since it would lead nowhere. Never throws. */
export function withdrawExportNotice(
  ports: Pick<Ports, 'items' | 'metrics'>,
  owner: OwnerId,
  row: Export,
): Promise<void> {
  return withdrawNotification(ports, owner, aboutOf(row), idOf(row))
}
