import 'server-only'
import { hourMs, minuteMs } from '@/lib/resume/dates/durations'
import type { NotifyParts } from '../../notifications/notify'
import { type OwnerId, toOwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import type { Reader } from '../../reader/reader-types'
import type { JobHandler } from '../../tasks/job-types'
import { announceRequest } from '../../webhooks/announce-request'
import { sweepCvFiles } from '../cv-requests/cv-request-files'
import { scheduleExams } from '../reader/schedule-exams'
import { isOpen, readAiRequest, readOldOpenRequests, writeAiRequest } from './ai-request-rows'
import { enqueueRequest, modelJobKind } from './enqueue-request'
import { notifyOfRequest, withdrawRequestNotice } from './notify-of-request'
import { failModelJob, modelJobAttempts, runModelJob } from './run-model-job'

/**
 * Reopens the round of a request that was given up, so that its job can be retried under the same id. Withdraws the
 * notification of the failure.
 *
 * @returns false if there is nothing to do: the request is gone, over, or was restarted meanwhile
 */
async function reviveRequest(
  ports: Pick<Ports, 'items' | 'metrics' | 'now'>,
  owner: OwnerId,
  { id, round }: { id: string; round: number },
): Promise<boolean> {
  const row = await readAiRequest(ports, owner, id)
  if (!row || row.round !== round || !row.input) return false
  if (isOpen(row)) return true
  if (row.status !== 'failed' || row.code !== 'gave-up') return false
  const roundAt = ports.now()
  const opened = {
    status: 'waiting',
    code: null,
    retryAfter: null,
    roundAt,
  } as const
  if (!(await writeAiRequest(ports, owner, { ...row, ...opened }))) return false
  await withdrawRequestNotice(ports, owner, row)
  return true
}

/** Milliseconds without progress after which a request may have lost its job between two writes. */
const forgottenAfter = 5 * minuteMs
/** Milliseconds that are longer than all attempts of a round together: a request that is still open then has no job. */
const lostAfter = 2 * hourMs
const pageSize = 200

type Payload = Parameters<JobHandler['run']>[0]['payload']

const taskOf = (payload: Payload) => ({
  owner: toOwnerId(String(payload.owner)),
  id: String(payload.id),
  round: Number(payload.round),
})

/** Notifies the owner of a round that is over, and their webhooks. Safe to repeat; never throws. */
async function reportEnd(
  ports: NotifyParts,
  owner: OwnerId,
  task: { id: string; round: number },
): Promise<void> {
  await notifyOfRequest(ports, owner, task)
  await announceRequest(ports, owner, task)
}

/** Finds requests without a running job: enqueues one for those that may have lost it, and fails the rest. */
export async function sweepRequests(ports: NotifyParts, signal: AbortSignal): Promise<void> {
  const old = await readOldOpenRequests(ports, ports.now() - forgottenAfter, pageSize)
  for (const { owner, id, roundAt } of old) {
    if (signal.aborted) return
    const ownerId = toOwnerId(owner)
    const row = await readAiRequest(ports, ownerId, id)
    if (!row) continue
    if (ports.now() - roundAt >= lostAfter) {
      await failModelJob(ports, ownerId, row)
      await reportEnd(ports, ownerId, row)
    } else await enqueueRequest(ports, ownerId, row)
  }
}

/** Registers the job that runs model requests. Called once, at start. */
export function scheduleRequests(ports: Ports & { reader?: Reader }): void {
  ports.jobs.handle(modelJobKind, {
    attempts: modelJobAttempts,
    isWaiting: true,
    // Two calls for a tailoring, or a translation in parts, with their repairs, and some time for the store.
    deadline: 6 * minuteMs,
    async run({ payload, attempt }, signal) {
      const { owner, ...task } = taskOf(payload)
      await runModelJob(ports, owner, { ...task, attempt }, signal)
      // Also after a crash between the end and this line: the next attempt finds the request over, and notifies.
      await reportEnd(ports, owner, task)
    },
    async fail({ payload }) {
      const { owner, ...task } = taskOf(payload)
      await failModelJob(ports, owner, task)
      await reportEnd(ports, owner, task)
    },
    async revive({ payload }) {
      const { owner, ...task } = taskOf(payload)
      return reviveRequest(ports, owner, task)
    },
  })
  scheduleExams(ports)
  ports.jobs.every('sweep model requests', 5 * minuteMs, (signal) => sweepRequests(ports, signal))
  ports.jobs.every('sweep files of requests', hourMs, (signal) => sweepCvFiles(ports, signal))
}
