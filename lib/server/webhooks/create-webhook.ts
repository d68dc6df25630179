import 'server-only'
import { type CreatedWebhook, type CreateWebhookBody, maxWebhooks } from '@/lib/api/webhooks'
import { allowsLoopback, refuseUserAddress } from '../kernel/fetch/reach'
import { oneAtATime } from '../kernel/one-at-a-time'
import type { Failure, Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { removeWebhook } from './remove-webhook'
import { createWebhookSecret } from './sign-webhook'
import { webhookAnswer } from './webhook-answers'
import { readWebhookSecrets, type WebhookRow, webhooks, writeWebhookSecrets } from './webhook-rows'

/** Returns the failure of an address that webhooks may not have; null if it is allowed. */
export function refuseAddress(
  { configuration }: Pick<Ports, 'configuration'>,
  url: string,
): Failure | null {
  const how = { allowsLoopback: allowsLoopback(configuration) }
  const reason = refuseUserAddress(url, how)
  if (reason === null) return null
  return { ok: false, code: 'invalid', problems: [{ path: 'url', code: 'not-allowed', reason }] }
}

async function storeWebhook(
  ports: Pick<Ports, 'configuration' | 'items' | 'secrets' | 'now'>,
  owner: OwnerId,
  id: string,
  { url, events }: CreateWebhookBody,
): Promise<Outcome<CreatedWebhook>> {
  const refused = refuseAddress(ports, url)
  if (refused) return refused
  const full: Failure = { ok: false, code: 'limit-reached' }
  const stored = await webhooks.readAll(ports, owner)
  if (stored.size >= maxWebhooks && !stored.has(id)) return full
  // The secret first: a webhook never exists without one.
  const known = await readWebhookSecrets(ports, owner, id)
  const secrets = known ?? { current: createWebhookSecret(), former: null }
  if (!known) await writeWebhookSecrets(ports, owner, id, secrets)
  const row: WebhookRow = {
    id,
    url,
    events,
    isOn: true,
    disabledAt: null,
    failingSince: null,
    createdAt: ports.now(),
  }
  await webhooks.create(ports, owner, row)
  // Concurrent calls may all have passed the check: counts again, and deletes the ones beyond the limit.
  if ((await webhooks.readAll(ports, owner)).size > maxWebhooks) {
    await removeWebhook(ports, owner, { id })
    return full
  }
  return { ok: true, value: { ...webhookAnswer(row), secret: secrets.current } }
}

/**
 * Creates a webhook. Its secret is in the answer and, sealed, in a row of its own.
 *
 * @param id of the new webhook: a repeated call with it creates no second one
 * @returns `invalid` for an address in a local network; `limit-reached`
 */
export const createWebhook = oneAtATime('webhooks', (_, owner) => owner, storeWebhook)
