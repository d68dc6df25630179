import 'server-only'
import type { Ports } from '../../ports-types'
import { scheduleDeviceNotices } from './notify-of-new-device'
import { scheduleNotificationMails } from './send-mails'

/** Registers the jobs of notifications that no request sends, and of mails. Called once, at start. */
export function scheduleNotifications(ports: Ports): void {
  scheduleDeviceNotices(ports)
  scheduleNotificationMails(ports)
}
