import 'server-only'
import type { NotificationSettings } from '@/lib/api/notifications'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import {
  putNotificationSettings,
  readNotificationSettings,
} from '../../repositories/notification-settings'

type Store = Pick<Ports, 'items'>

const both = { app: true, mail: true }
const inApp = { app: true, mail: false }

/** What everybody is told who has chosen nothing: by mail what somebody who is not there has to know. */
const defaultKinds: NotificationSettings['kinds'] = {
  'request-done': inApp,
  'request-failed': inApp,
  'key-created': both,
  'new-device': both,
  'deletion-scheduled': both,
  'export-ended': both,
}

/** What somebody wants to be told, and how; where nothing was said, what is usual. */
export async function readSettings(ports: Store, owner: OwnerId): Promise<NotificationSettings> {
  const row = await readNotificationSettings(ports, owner)
  return { language: row?.language ?? 'en', kinds: { ...defaultKinds, ...row?.kinds } }
}

/** Writes what somebody wants, whole. The same again changes nothing. */
export async function changeSettings(
  ports: Store,
  owner: OwnerId,
  settings: NotificationSettings,
): Promise<NotificationSettings> {
  await putNotificationSettings(ports, owner, settings, 'any')
  return readSettings(ports, owner)
}
