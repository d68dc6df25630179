import 'server-only'
import { createHmac, randomBytes } from 'node:crypto'

const secretPrefix = 'whsec_'

/** Creates the secret of a webhook, as Standard Webhooks writes it: 32 random bytes. */
export const createWebhookSecret = (): string =>
  `${secretPrefix}${randomBytes(32).toString('base64')}`

/**
 * Returns the headers of a signed request (Standard Webhooks 1.0, symmetric signatures).
 *
 * @param message.id the same for all attempts; `at` of this attempt, in milliseconds since 1970
 * @param secrets as `createWebhookSecret` writes them; several while one replaces another
 */
export function signWebhook(
  { id, at, body }: { id: string; at: number; body: string },
  secrets: readonly string[],
): Record<string, string> {
  const timestamp = String(Math.floor(at / 1_000))
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(secretPrefix.length), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  })
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  }
}
