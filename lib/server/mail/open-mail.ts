import 'server-only'
import type { IdGenerator } from '@/lib/resume/ids'
import type { Configuration } from '../config/configuration-types'
import type { Items } from '../items/item-types'
import type { Secrets } from '../secrets/secret-types'
import { isLoopback } from './loopback'
import type { Mail } from './mail-types'
import { createAbsentMail, createOutboxMail } from './outbox'

/** Opens the mail of this installation: SMTP if it is configured, else the outbox of a server on loopback. */
export async function openMail(parts: {
  configuration: Configuration
  items: Items
  secrets: Secrets
  ids: IdGenerator
  now: () => number
}): Promise<Mail> {
  const { smtp, host } = parts.configuration
  if (smtp) {
    // Functions on AWS send mail by SES, and the first call of each would wait for this module.
    const { openSmtpMail } = await import('./smtp')
    return openSmtpMail(smtp, parts.secrets)
  }
  return isLoopback(host) ? createOutboxMail(parts) : createAbsentMail()
}
