import 'server-only'
import { languageOfRequest } from '@/lib/messages/choose-language'
import { toOffered } from '@/lib/messages/locales'
import { type MailMessages, readMailMessages } from '@/lib/messages/read-server-messages'
import { readNotificationSettings } from '../../notifications/notification-setting-rows'
import type { Failure } from '../../outcome'
import { toOwnerId } from '../../owner'
import type { Call } from '../http/route'
import { embeddedIssuer, findOwner } from '../rows/person-rows'

type Parts = Pick<Call<unknown>, 'auth' | 'headers'>

/** Mailbox of an account, or of nobody's yet (`id` is null). `id` is that of the account store. */
type Receiver = { id: string | null; email: string }

/** Composes a mail. `place` is the URL of the installation. */
type Compose = (messages: MailMessages['mail'], place: string) => { subject: string; text: string }

/** Owner of nothing, in whose place settings are looked for: the work is the same without an account. */
const nobody = toOwnerId('00000000-0000-0000-0000-000000000000')

/** Sends a mail in the language of the account's settings, else in that of the request. */
export async function send({ auth, headers }: Parts, { id, email }: Receiver, compose: Compose) {
  const owner = await findOwner(auth.items, { issuer: embeddedIssuer, subject: id ?? '' })
  const settings = await readNotificationSettings(auth, owner ?? nobody)
  const language = toOffered(settings?.language) ?? languageOfRequest(headers)
  const { mail } = await readMailMessages(language)
  await auth.mail.send({ to: email, ...compose(mail, auth.configuration.url) })
}

/** Sends a mail that the user waits for; an error means that nothing has changed. */
export async function sendNow(
  call: Parts,
  to: Receiver,
  compose: Compose,
): Promise<Failure | null> {
  try {
    await send(call, to, compose)
    return null
  } catch {
    call.auth.metrics.count('mail_failed')
    return { ok: false, code: 'unavailable', retryAfter: 60 }
  }
}

/** Notifies the owner of an account of a change to it, if mail is set up. */
export function notify(call: Parts, to: Receiver, compose: Compose): void {
  const { mail, behind } = call.auth
  if (mail.isConfigured) behind(() => send(call, to, compose))
}

/** Notifies the signed-in user of a change to their account, if mail is set up. */
export function notifyCurrent(
  call: Parts & { current: { accountId: string; principal: { email: string } } },
  compose: Compose,
): void {
  const { accountId: id, principal } = call.current
  notify(call, { id, email: principal.email }, compose)
}
