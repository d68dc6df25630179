import 'server-only'
import type { Failure } from '../../outcome'
import type { EmbeddedAuthContext } from '../auth-context'

type Words = { subject: string; text: string }

/** Sends a mail that the user waits for; an error means that nothing has changed. */
export async function sendNow(
  auth: EmbeddedAuthContext,
  to: string,
  message: Words,
): Promise<Failure | null> {
  try {
    await auth.mail.send({ to, ...message })
    return null
  } catch {
    auth.metrics.count('mail_failed')
    return { ok: false, code: 'unavailable', retryAfter: 60 }
  }
}

/** Notifies the owner of an account of a change to it, if mail is set up. */
export function notify(auth: EmbeddedAuthContext, to: string, message: Words): void {
  if (!auth.mail.isConfigured) return
  auth.behind(() => auth.mail.send({ to, ...message }))
}
