import 'server-only'
import { minuteMs } from '@/lib/resume/dates/durations'
import { toOwnerId } from '../owner'
import type { Ports } from '../ports-types'
import type { Job } from '../tasks/job-types'
import { announceChanges } from './announce-changes'
import { deliver, giveUpDelivery } from './deliver'
import { listOverdue } from './delivery-rows'
import { deliveryJobKind, enqueueDelivery } from './enqueue-delivery'
import { createPostWebhook } from './post-webhook'

const second = 1_000
const pageSize = 200

const taskOf = ({ payload }: Job) => ({
  owner: toOwnerId(String(payload.owner)),
  webhookId: String(payload.webhookId),
  id: String(payload.id),
  round: Number(payload.round),
  attempts: Number(payload.attempts),
})

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

/** Registers the job and the sweeps of webhooks. Called once, at start. */
export function scheduleWebhooks(ports: Ports, post = createPostWebhook()): void {
  ports.jobs.handle(deliveryJobKind, {
    // Attempts after errors of this server; those of the receiver have jobs of their own.
    attempts: 3,
    deadline: 30 * second,
    isWaiting: true,
    // Receivers that hang must not take the places of other work, or of other owners.
    turns: { max: 6, maxPerOwner: 2 },
    async run(job, signal) {
      const { owner, ...task } = taskOf(job)
      await deliver(ports, owner, task, { post, signal })
    },
    async fail(job) {
      const { owner, ...task } = taskOf(job)
      await giveUpDelivery(ports, owner, task)
    },
    // The owner sends it again, where it is still wanted.
    revive: 'never',
  })
  ports.jobs.every('changes for webhooks', 15 * second, (signal) => announceChanges(ports, signal))
  ports.jobs.every('sweep deliveries', 5 * minuteMs, (signal) => sweepDeliveries(ports, signal))
}
