import 'server-only'
import type { NotificationSettings } from '@/lib/api/notifications'
import type { Items } from '../items/item-types'
import { moved, rowKind, within } from '../items/row-kind'
import { ownerPartition } from '../kernel/rows/row-keys'
import { readRow, rowData, type Stored } from '../kernel/rows/rows'
import type { OwnerId } from '../owner'

type Store = { items: Items }

/** Notification settings that a user chose; null: the defaults. */
export type NotificationSettingsRow = {
  language: NotificationSettings['language']
  kinds: NotificationSettings['kinds'] | null
  /** IANA name; absent or empty while no device has told one. */
  timeZone?: string
}

export const notificationSettingKind = rowKind({
  prefix: 'notification-settings',
  owner: 'person',
  carried: moved,
  archived: within('notification-settings'),
})
const notificationSettingsKey = notificationSettingKind.prefix

const keyOf = (owner: OwnerId) => ({ pk: ownerPartition(owner), sk: notificationSettingsKey })

/** Reads the notification settings of a user; null if none were ever chosen. */
export async function readNotificationSettings(
  { items }: Store,
  owner: OwnerId,
): Promise<Stored<NotificationSettingsRow> | null> {
  const item = await items.get(keyOf(owner))
  return item && readRow<NotificationSettingsRow>(item)
}

/** Writes the notification settings of a user; false if the stored version differs. */
export async function putNotificationSettings(
  { items }: Store,
  owner: OwnerId,
  row: NotificationSettingsRow,
  expected: number | 'absent' | 'any',
): Promise<boolean> {
  return (await items.put({ ...keyOf(owner), data: rowData(row) }, expected)).ok
}
