import 'server-only'
import type { ChangedSettings, NotificationSettings } from '@/lib/api/notifications'
import { isTimeZone } from '@/lib/messages/calendar-day'
import { toOffered } from '@/lib/messages/locales'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { lookAgain } from '../reminders/look-again'
import { putNotificationSettings, readNotificationSettings } from './notification-setting-rows'

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
  'application-due': both,
  'comment-added': both,
  'share-locked': both,
  'app-connected': both,
  'webhook-disabled': both,
}

/**
 * Reads the notification settings of a user, with defaults where nothing was chosen; English in place of a language
 * that is offered no more.
 */
export async function readSettings(ports: Store, owner: OwnerId): Promise<NotificationSettings> {
  const row = await readNotificationSettings(ports, owner)
  return {
    language: toOffered(row?.language) ?? 'en',
    timeZone: row?.timeZone ?? '',
    kinds: { ...defaultKinds, ...row?.kinds },
  }
}

/** Replaces the notification settings of a user; what is not said stays. Idempotent. */
export async function changeSettings(
  ports: Store,
  owner: OwnerId,
  { language, timeZone, kinds }: ChangedSettings,
): Promise<NotificationSettings> {
  const before = await readSettings(ports, owner)
  const next = {
    language,
    timeZone: timeZone ?? before.timeZone,
    kinds: { ...before.kinds, ...kinds },
  }
  await putNotificationSettings(ports, owner, next, 'any')
  if (next.timeZone !== before.timeZone) await lookAgain(ports, owner)
  return readSettings(ports, owner)
}

/** Returns the time zone in which an account counts days: the one that a device has told, else UTC. */
export const zoneOf = ({ timeZone }: NotificationSettings): string =>
  isTimeZone(timeZone) ? timeZone : 'UTC'
