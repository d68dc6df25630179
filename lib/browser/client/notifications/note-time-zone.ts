import type { NotificationsApi } from './notifications-api'

const key = 'vitae.zone-noted'

/**
 * Stores the time zone of this device with the account, unless the account has one; reminder mails are sent in the
 * morning there. Done once per account and device.
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
    // Storage is refused: nothing is sent, since it would be with each page.
  }
}
