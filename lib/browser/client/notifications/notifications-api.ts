import {
  type NotificationList,
  readNotificationList,
  readNotificationSettings,
} from '@/dist/answers/notification-answers'
import type { NotificationSettings } from '@/lib/api/notifications'
import { toOffered } from '@/lib/messages/locales'
import type { ApiResult } from '../api-types'
import { callOf } from '../call-of'
import { createReadAgain } from '../read-again'
import { createSend, readResult, type Send } from '../send'

export type Notification = NotificationList['notifications'][number]

/** Parses the notifications. Kinds that only a newer server knows are neither shown nor counted as unread. */
function readShown(value: unknown): NotificationList | undefined {
  const notifications = readNotificationList(value)?.notifications
  const unread = notifications?.filter(({ readAt }) => readAt === null).length
  return notifications && unread !== undefined ? { notifications, unread } : undefined
}

/** Creates the client for the notification endpoints. Nothing throws. */
export function createNotificationsApi(send: Send = createSend()) {
  const readAgain = createReadAgain(send, (ifNoneMatch) =>
    callOf('GET /api/v1/notifications', { ifNoneMatch }),
  )
  const saveSettings = async (settings: NotificationSettings): Promise<ApiResult<null>> => {
    const result = await send(callOf('PUT /api/v1/notifications/settings', { body: settings }))
    return result.ok ? { ok: true, value: null } : result
  }
  return {
    /** Polled each minute, with an ETag. */
    list: async (): Promise<ApiResult<NotificationList>> =>
      readResult(await readAgain(), readShown),
    markRead: async (ids: readonly string[]): Promise<ApiResult<NotificationList>> =>
      readResult(
        await send(callOf('POST /api/v1/notifications/read', { body: { ids } })),
        readShown,
      ),
    saveSettings,
    /** Stores the time zone of an account that has none yet; false on failure. */
    async saveTimeZone(timeZone: string): Promise<boolean> {
      const stored = readResult(
        await send(callOf('GET /api/v1/notifications/settings', {})),
        readNotificationSettings,
      )
      if (!stored.ok) return false
      if (stored.value.timeZone !== '') return true
      const language = toOffered(stored.value.language)
      return language !== null && (await saveSettings({ ...stored.value, language, timeZone })).ok
    },
    /** Stores the language of an account, for mails and as the default of further devices. */
    async saveLanguage(language: NotificationSettings['language']): Promise<ApiResult<null>> {
      const stored = readResult(
        await send(callOf('GET /api/v1/notifications/settings', {})),
        readNotificationSettings,
      )
      return stored.ok ? saveSettings({ ...stored.value, language }) : stored
    },
  }
}

export type NotificationsApi = ReturnType<typeof createNotificationsApi>
