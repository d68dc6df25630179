import 'server-only'
import { minuteMs } from '@/lib/resume/dates/durations'
import type { Ports } from '../ports-types'
import { sweep, task } from '../tasks/task'
import { announceChanges } from './announce-changes'
import { deliver, giveUpDelivery } from './deliver'
import { listOverdue } from './delivery-rows'
import { deliveryJobKind, enqueueDelivery } from './enqueue-delivery'

const second = 1_000
const pageSize = 200

/** Enqueues attempts that are overdue: their job may have been lost between two writes. */
export async function sweepDeliveries(
  ports: Pick<Ports, 'items' | 'jobs' | 'now'>,
  signal: AbortSignal,
): Promise<void> {
  for (const row of await listOverdue(ports, ports.now() - 5 * minuteMs, pageSize)) {
    if (signal.aborted) return
    await enqueueDelivery(ports, row.owner, row)
  }
}

/** Makes an attempt of a delivery. */
export const deliveryTask = task({
  kind: deliveryJobKind,
  // Attempts after errors of this server; those of the receiver have jobs of their own.
  attempts: 3,
  deadline: 30 * second,
  isWaiting: true,
  // Receivers that hang must not take the places of other work, or of other owners.
  turns: { max: 6, maxPerOwner: 2 },
  payload: { webhookId: String, id: String, round: Number, attempts: Number },
  run: (ports, owner, job, signal) => deliver(ports, owner, job, { post: ports.post, signal }),
  fail: giveUpDelivery,
  // The owner sends it again, where it is still wanted.
  revive: 'never',
})

export const changeSweep = sweep({
  name: 'changes for webhooks',
  every: 15 * second,
  run: announceChanges,
})

export const deliverySweep = sweep({
  name: 'sweep deliveries',
  every: 5 * minuteMs,
  run: sweepDeliveries,
})
