import 'server-only'
import type { DeliveryReason } from '@/lib/api/webhooks'
import { dayMs, hourMs, minuteMs } from '@/lib/resume/dates/durations'
import { allowsLoopback } from '../kernel/fetch/reach'
import type { Stored } from '../kernel/rows/rows'
import { toTimestamp } from '../kernel/to-timestamp'
import type { NotifyParts } from '../notifications/notify'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { type DeliveryPlace, type DeliveryRow, deliveriesOf } from './delivery-rows'
import { enqueueDelivery } from './enqueue-delivery'
import { noteFailure, noteSuccess } from './note-outcome'
import type { PostWebhook, WebhookResponse } from './post-webhook'
import { signWebhook } from './sign-webhook'
import { trimDeliveries } from './trim-deliveries'
import { readWebhookSecrets, webhooks } from './webhook-rows'

export type DeliverParts = NotifyParts & Pick<Ports, 'configuration' | 'secrets'>

const second = 1_000

/** Milliseconds before each attempt, after the one before it. */
export const attemptDelays = [
  0,
  5 * second,
  5 * minuteMs,
  30 * minuteMs,
  2 * hourMs,
  5 * hourMs,
  10 * hourMs,
  dayMs,
] as const
/** Part of a delay by which it is longer at most, so that deliveries of an outage do not all come back at once. */
const jitter = 0.1

/** Asked for by the owner: sent also where the webhook is off. */
const isByHand = ({ event, round }: DeliveryRow) => event === 'ping' || round > 1
/** A test shows the state of now. */
const maxAttempts = ({ event }: DeliveryRow) => (event === 'ping' ? 1 : attemptDelays.length)

type Result = WebhookResponse | { ok: false; reason: DeliveryReason; status: null; isFinal: true }

const final = (reason: DeliveryReason): Result => ({
  ok: false,
  reason,
  status: null,
  isFinal: true,
})

/** Sends one attempt. */
async function attempt(
  ports: DeliverParts,
  owner: OwnerId,
  row: DeliveryRow,
  { url, isOn }: { url: string; isOn: boolean },
  { post, signal }: { post: PostWebhook; signal: AbortSignal },
): Promise<Result> {
  if (!isOn && !isByHand(row)) return final('disabled')
  const secrets = await readWebhookSecrets(ports, owner, row.webhookId)
  if (!secrets) return final('no-secret')
  const { current, former } = secrets
  const at = ports.now()
  const valid = former && former.until > at ? [current, former.secret] : [current]
  const body = JSON.stringify({
    type: row.event,
    timestamp: toTimestamp(row.createdAt),
    data: row.data,
  })
  const headers = signWebhook({ id: `msg_${row.id}`, at, body }, valid)
  const how = { allowsLoopback: allowsLoopback(ports.configuration), signal }
  return post({ url, headers, body }, how)
}

/** Returns the row after an attempt. */
function after(row: Stored<DeliveryRow>, result: Result, now: number): Stored<DeliveryRow> {
  const attempts = row.attempts + 1
  const tried = { ...row, attempts, status: result.status }
  if (result.ok) return { ...tried, state: 'delivered', reason: null, endedAt: now }
  const delay = 'isFinal' in result ? undefined : attemptDelays[attempts]
  if (delay === undefined || attempts >= maxAttempts(row)) {
    return { ...tried, state: 'failed', reason: result.reason, endedAt: now }
  }
  const nextAt = Math.round(now + delay * (1 + jitter * Math.random()))
  return { ...tried, reason: result.reason, nextAt }
}

type Task = DeliveryPlace & Pick<DeliveryRow, 'round' | 'attempts'>

/**
 * Makes the attempt of a delivery that a job names, and enqueues the next one after a failure. It may be called twice
 * for the same attempt: after a crash the receiver may get the event again, with the same `webhook-id`.
 *
 * @throws errors of the store, and the reason of the signal
 */
export async function deliver(
  ports: DeliverParts,
  owner: OwnerId,
  task: Task,
  how: { post: PostWebhook; signal: AbortSignal },
): Promise<void> {
  const deliveries = deliveriesOf(task.webhookId)
  const row = await deliveries.read(ports, owner, task.id)
  if (row?.state !== 'waiting' || row.round !== task.round) return
  // The attempt was made, and its process ended before it could enqueue the next one.
  if (row.attempts > task.attempts) return enqueueDelivery(ports, owner, row)
  const webhook = await webhooks.read(ports, owner, task.webhookId)
  if (!webhook) return deliveries.delete(ports, owner, task.id)
  const result = await attempt(ports, owner, row, webhook, how)
  how.signal.throwIfAborted()
  const written = await deliveries.write(ports, owner, after(row, result, ports.now()))
  // Sent again by its owner meanwhile, or deleted: that has a job of its own.
  if (!written) return
  ports.metrics.count('webhooks', { outcome: result.ok ? 'delivered' : result.reason })
  if (result.ok) await noteSuccess(ports, owner, written)
  else if (!('isFinal' in result)) await noteFailure(ports, owner, written)
  if (written.state === 'waiting') await enqueueDelivery(ports, owner, written)
  else await trimDeliveries(ports, owner, task.webhookId)
}

/** Ends a delivery whose job was given up because of errors of this server. */
export async function giveUpDelivery(
  ports: Pick<Ports, 'items' | 'now'>,
  owner: OwnerId,
  task: Task,
): Promise<void> {
  const deliveries = deliveriesOf(task.webhookId)
  const row = await deliveries.read(ports, owner, task.id)
  if (row?.state !== 'waiting' || row.round !== task.round) return
  const endedAt = ports.now()
  await deliveries.write(ports, owner, { ...row, state: 'failed', reason: 'gave-up', endedAt })
}
