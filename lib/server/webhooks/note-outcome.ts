import 'server-only'
import { dayMs } from '@/lib/resume/dates/durations'
import type { Stored } from '../kernel/rows/rows'
import { notificationIdOf } from '../notifications/notification-rows'
import { type NotifyParts, notifySpace } from '../notifications/notify'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import type { DeliveryRow } from './delivery-rows'
import { type WebhookRow, webhooks } from './webhook-rows'

/** Milliseconds without a success after which a webhook is switched off with the next delivery that is given up. */
const failureLimit = 5 * dayMs

type Store = Pick<Ports, 'items'>

/** Changes a webhook, with a retry after each write conflict; `change` returns null if there is nothing to do. */
async function change(
  ports: Store,
  owner: OwnerId,
  id: string,
  plan: (row: Stored<WebhookRow>) => Stored<WebhookRow> | null,
): Promise<WebhookRow | null> {
  for (;;) {
    const row = await webhooks.read(ports, owner, id)
    const next = row && plan(row)
    if (!next) return null
    const written = await webhooks.write(ports, owner, next)
    if (written) return written
  }
}

/** Records that a webhook works. */
export async function noteSuccess(
  ports: Store,
  owner: OwnerId,
  { webhookId }: DeliveryRow,
): Promise<void> {
  await change(ports, owner, webhookId, (row) =>
    row.failingSince === null ? null : { ...row, failingSince: null },
  )
}

/**
 * Records a failed attempt. A webhook of which nothing was delivered for five days is switched off, and its owner is
 * notified, once another delivery has had all of its attempts.
 */
export async function noteFailure(
  ports: NotifyParts,
  owner: OwnerId,
  { webhookId, state, event }: DeliveryRow,
): Promise<void> {
  const now = ports.now()
  const isDead = state === 'failed' && event !== 'ping'
  const changed = await change(ports, owner, webhookId, (row) => {
    const failingSince = row.failingSince ?? now
    const isOver = isDead && row.isOn && now - failingSince >= failureLimit
    if (isOver) return { ...row, isOn: false, disabledAt: now, failingSince }
    return row.failingSince === null ? { ...row, failingSince } : null
  })
  if (!changed || changed.disabledAt !== now) return
  const { host } = new URL(changed.url)
  const id = notificationIdOf(now, 'webhook', webhookId)
  await notifySpace(ports, owner, {}, id, { kind: 'webhook-disabled', host })
}
