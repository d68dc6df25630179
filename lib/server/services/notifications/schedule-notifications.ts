import 'server-only'
import type { Ports } from '../../ports-types'
import { scheduleNotificationMails } from './send-mails'
import { scheduleDeviceNotices } from './tell-new-device'

/** Lets people be told of what no request of theirs tells, and by mail. To be called once, at start. */
export function scheduleNotifications(ports: Ports): void {
  scheduleDeviceNotices(ports)
  scheduleNotificationMails(ports)
}
