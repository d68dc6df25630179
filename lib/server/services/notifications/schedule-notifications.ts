import 'server-only'
import type { Ports } from '../../ports-types'
import { scheduleDeviceNotices } from './notify-of-new-device'
import { scheduleNotificationMails } from './send-mails'

/** Lets people be told of what no request of theirs tells, and by mail. To be called once, at start. */
export function scheduleNotifications(ports: Ports): void {
  scheduleDeviceNotices(ports)
  scheduleNotificationMails(ports)
}
