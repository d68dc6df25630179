import type { NotificationsApi } from './notifications-api'

const key = 'vitae.zone-noted'

/**
 * Stores the time zone of this device with the account, unless the account has one: reminders by mail come in the morning
 * there. Asked once for an account on a device.
 */
export async function noteTimeZone(
  api: Pick<NotificationsApi, 'saveTimeZone'>,
  userId: string,
  timeZone: string,
): Promise<void> {
  try {
    if (localStorage.getItem(key) === userId) return
    if (await api.saveTimeZone(timeZone)) localStorage.setItem(key, userId)
  } catch {
    // Storage that refuses: nothing is asked either, since it would be with each page.
  }
}
