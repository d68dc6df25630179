import 'server-only'
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import { callService, clientSettings } from '../../aws/client-settings'
import { isNamed } from '../../aws/service-error'
import { headersOf } from '../headers'
import type { Mail } from '../mail-types'

/** SES refused a mail. `code` tells a problem of this mail from an outage. */
class MailRefusedError extends Error {
  override name = 'MailRefusedError'
  constructor(
    readonly code: 'EMESSAGE' | 'ESERVICE',
    options: ErrorOptions,
  ) {
    super('The mail was not taken', options)
  }
}

/** Names of SES errors that concern one mail, while others are still sent. */
const ofOneMail = ['MessageRejected', 'BadRequestException']

/**
 * Opens mail by SES. SES accepts a mail to an address on its suppression list and does not send it.
 *
 * @param parts.from an address of a domain that SES has verified
 * @param parts.configurationSet its name; by it SES puts addresses that bounce or complain on that list
 */
export function openSesMail(parts: {
  region: string
  from: string
  configurationSet: string | null
}): Mail & { close: () => void } {
  const client = new SESv2Client(clientSettings(parts.region))
  return {
    isConfigured: true,
    async send(message) {
      const Headers = Object.entries(headersOf(message)).map(([Name, Value]) => ({ Name, Value }))
      const { to, subject, text } = message
      const body = (Data: string) => ({ Data, Charset: 'UTF-8' })
      const command = new SendEmailCommand({
        FromEmailAddress: parts.from,
        ConfigurationSetName: parts.configurationSet ?? undefined,
        Destination: { ToAddresses: [to] },
        Content: { Simple: { Subject: body(subject), Body: { Text: body(text) }, Headers } },
      })
      try {
        await callService((how) => client.send(command, how))
      } catch (error) {
        const isOne = ofOneMail.some((name) => isNamed(error, name))
        throw new MailRefusedError(isOne ? 'EMESSAGE' : 'ESERVICE', { cause: error })
      }
    },
    close: () => client.destroy(),
  }
}
