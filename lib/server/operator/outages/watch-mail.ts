import 'server-only'
import type { Mail } from '../../mail/mail-types'
import type { Ports } from '../../ports-types'
import { noteOutcome } from './outage-rows'

/** Error codes of nodemailer for a single mail, which are no outage. */
const ofOneMail = ['EENVELOPE', 'EMESSAGE']

function isOutage(error: unknown): boolean {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' && !ofOneMail.includes(code)
}

/** Wraps mail to record when sending fails altogether, and when it works again. */
export function watchMail(mail: Mail, ports: Pick<Ports, 'items' | 'now'>): Mail {
  if (!mail.isConfigured) return mail
  return {
    ...mail,
    async send(message) {
      try {
        await mail.send(message)
      } catch (error) {
        if (isOutage(error)) await noteOutcome(ports, 'mail', true)
        throw error
      }
      await noteOutcome(ports, 'mail', false)
    },
  }
}
