import 'server-only'
import type { ChangeWebhookBody, CreatedWebhook, Webhook } from '@/lib/api/webhooks'
import { dayMs } from '@/lib/resume/dates/durations'
import type { Stored } from '../kernel/rows/rows'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { refuseAddress } from './create-webhook'
import { createWebhookSecret } from './sign-webhook'
import { webhookAnswer } from './webhook-answers'
import { readWebhookSecrets, type WebhookRow, webhooks, writeWebhookSecrets } from './webhook-rows'

/** Milliseconds that a former secret still signs, beside the new one. */
const formerLifetime = dayMs

const missing = { ok: false, code: 'not-found' } as const

/** Lists the webhooks of an owner, the oldest first. */
export async function listWebhooks(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
): Promise<Webhook[]> {
  const rows = [...(await webhooks.readAll(ports, owner)).values()]
  return rows.toSorted((one, other) => one.createdAt - other.createdAt).map(webhookAnswer)
}

/** Applies a change to a row: switching it on begins a new count of failures. */
function changed(row: Stored<WebhookRow>, asked: ChangeWebhookBody): Stored<WebhookRow> {
  const isOn = asked.enabled ?? row.isOn
  const isRestart = (isOn && !row.isOn) || (asked.url !== undefined && asked.url !== row.url)
  return {
    ...row,
    url: asked.url ?? row.url,
    events: asked.events ?? row.events,
    isOn,
    disabledAt: isOn ? null : row.disabledAt,
    failingSince: isRestart ? null : row.failingSince,
  }
}

/**
 * Changes a webhook; what is not named stays.
 *
 * @returns `invalid` for an address in a local network
 */
export async function changeWebhook(
  ports: Pick<Ports, 'configuration' | 'items'>,
  owner: OwnerId,
  id: string,
  asked: ChangeWebhookBody,
): Promise<Outcome<Webhook>> {
  const refused = asked.url === undefined ? null : refuseAddress(ports, asked.url)
  if (refused) return refused
  for (;;) {
    const row = await webhooks.read(ports, owner, id)
    if (!row) return missing
    const written = await webhooks.write(ports, owner, changed(row, asked))
    if (written) return { ok: true, value: webhookAnswer(written) }
  }
}

/** Gives a webhook a new secret, which is in the answer. The former one signs, too, for a day. */
export async function rotateSecret(
  ports: Pick<Ports, 'items' | 'secrets' | 'now'>,
  owner: OwnerId,
  id: string,
): Promise<Outcome<CreatedWebhook>> {
  const row = await webhooks.read(ports, owner, id)
  if (!row) return missing
  const known = await readWebhookSecrets(ports, owner, id)
  const current = createWebhookSecret()
  const former = known && { secret: known.current, until: ports.now() + formerLifetime }
  await writeWebhookSecrets(ports, owner, id, { current, former })
  return { ok: true, value: { ...webhookAnswer(row), secret: current } }
}
