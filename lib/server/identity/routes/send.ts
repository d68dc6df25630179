import 'server-only'
import type { Failure } from '../../outcome'
import type { Keeper } from '../keeper'

type Words = { subject: string; text: string }

/** Sends a mail that the person waits for; a failure says that nothing has changed. */
export async function sendNow(keeper: Keeper, to: string, message: Words): Promise<Failure | null> {
  try {
    await keeper.mail.send({ to, ...message })
    return null
  } catch {
    keeper.metrics.count('mail_failed')
    return { ok: false, code: 'unavailable', retryAfter: 60 }
  }
}

/** Tells the owner of an account what happened to it, where mail is set up. */
export function notify(keeper: Keeper, to: string, message: Words): void {
  if (!keeper.mail.isConfigured) return
  keeper.behind(() => keeper.mail.send({ to, ...message }))
}
