import 'server-only'
import type { NotificationSettings } from '@/lib/api/notifications'
import { toOffered } from '@/lib/messages/locales'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import {
  putNotificationSettings,
  readNotificationSettings,
} from '../../repositories/notification-settings'

type Store = Pick<Ports, 'items'>

const both = { app: true, mail: true }
const inApp = { app: true, mail: false }

/** Default notification settings: by mail only what a user who is away has to know. */
const defaultKinds: NotificationSettings['kinds'] = {
  'request-done': inApp,
  'request-failed': inApp,
  'key-created': both,
  'new-device': both,
  'deletion-scheduled': both,
  'export-ended': both,
}

/**
 * Reads the notification settings of a user, with defaults where nothing was chosen; English in place of a language
 * that is offered no more.
 */
export async function readSettings(ports: Store, owner: OwnerId): Promise<NotificationSettings> {
  const row = await readNotificationSettings(ports, owner)
  return { language: toOffered(row?.language) ?? 'en', kinds: { ...defaultKinds, ...row?.kinds } }
}

/** Replaces the notification settings of a user. Idempotent. */
export async function changeSettings(
  ports: Store,
  owner: OwnerId,
  settings: NotificationSettings,
): Promise<NotificationSettings> {
  await putNotificationSettings(ports, owner, settings, 'any')
  return readSettings(ports, owner)
}
