import 'server-only'
import { createTransport } from 'nodemailer'
import type { SmtpConfiguration } from '../config/configuration-types'
import { SecretError, type Secrets } from '../secrets/secret-types'
import { headersOf } from './headers'
import type { Mail } from './mail-types'

/** Milliseconds; a user waits for the code in this mail. */
const patience = { connect: 8_000, greet: 8_000, silence: 15_000 }

/**
 * Opens mail by the operator's SMTP server. With a password, TLS is required: from the first byte or by STARTTLS,
 * whose absence is an error then. Nothing is logged.
 *
 * @throws SecretError when a user is configured but its password is not
 */
export async function openSmtpMail(
  smtp: SmtpConfiguration,
  secrets: Pick<Secrets, 'read'>,
): Promise<Mail> {
  const password = smtp.user === null ? null : await secrets.read('mail-password')
  if (smtp.user !== null && password === null) {
    throw new SecretError(
      `VITAE_SMTP_URL names the user ${smtp.user}, but there is no password: set VITAE_SMTP_PASSWORD, or write it into the file secrets/mail-password of the data folder.`,
    )
  }
  const transport = createTransport({
    host: smtp.host,
    port: smtp.port,
    secure: smtp.isSecure,
    requireTLS: !smtp.isSecure && smtp.user !== null,
    ...(smtp.user !== null && password !== null
      ? { auth: { user: smtp.user, pass: password } }
      : {}),
    connectionTimeout: patience.connect,
    greetingTimeout: patience.greet,
    socketTimeout: patience.silence,
    // The content of a mail must not make the server read a file or a URL.
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: false,
  })
  return {
    isConfigured: true,
    async send(message) {
      const headers = headersOf(message)
      const { to, subject, text } = message
      await transport.sendMail({ from: smtp.from, to, subject, text, headers })
    },
  }
}
