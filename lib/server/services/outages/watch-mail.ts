import 'server-only'
import type { Mail } from '../../mail/mail-types'
import type { Ports } from '../../ports-types'
import { noteOutcome } from '../../repositories/outages'

/** Codes of nodemailer for what is wrong with one mail, not with the way out. */
const ofOneMail = ['EENVELOPE', 'EMESSAGE']

function isOutage(error: unknown): boolean {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' && !ofOneMail.includes(code)
}

/** The same mail, which notes when nothing can be sent at all, and when it can again. */
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
