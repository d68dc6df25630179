import 'server-only'
import { createTransport } from 'nodemailer'
import type { SmtpConfiguration } from '../configuration-types'
import { SecretError, type Secrets } from '../secrets/types'
import type { Mail } from './types'

/** Milliseconds; a person waits for the code that this sends. */
const patience = { connect: 8_000, greet: 8_000, silence: 15_000 }

/** A line break in a header would begin another one. */
function isHeaderSafe(text: string): boolean {
  return !/[\r\n\0]/.test(text)
}

/** The headers by which mail programs offer to end mails of a kind; one click only where nobody can listen. */
function unsubscribeHeaders(link: string | undefined): Record<string, string> {
  if (link === undefined) return {}
  const oneClick = { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
  return {
    'List-Unsubscribe': `<${link}>`,
    ...(link.startsWith('https://') ? oneClick : {}),
  }
}

/**
 * Mail by the operator's SMTP server. With a password, TLS is a must: from the first byte or by
 * STARTTLS, whose absence is an error then. Nothing is logged.
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
    // Nothing that a mail says may make the server read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: false,
  })
  return {
    isConfigured: true,
    async send({ to, subject, text, unsubscribe }) {
      const isSafe = [to, subject].every(isHeaderSafe)
      const isLink = unsubscribe === undefined || /^https?:\/\/[^\s<>,]+$/.test(unsubscribe)
      if (!isSafe || !isLink) throw new Error('This mail has bad headers')
      const headers = unsubscribeHeaders(unsubscribe)
      await transport.sendMail({ from: smtp.from, to, subject, text, headers })
    },
  }
}
