import 'server-only'
import { hourMs, minuteMs } from '@/lib/resume/dates/durations'
import type { NotifyParts } from '../../notifications/notify'
import { type OwnerId, toOwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { sweep, task } from '../../tasks/task'
import { announceRequest } from '../../webhooks/announce-request'
import { sweepCvFiles } from '../cv-requests/cv-request-files'
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

/** Runs a model request. */
export const requestTask = task({
  kind: modelJobKind,
  attempts: modelJobAttempts,
  isWaiting: true,
  // Two calls for a tailoring, or a translation in parts, with their repairs, and some time for the store.
  deadline: 6 * minuteMs,
  payload: { id: String, round: Number },
  async run(ports, owner, job, signal) {
    await runModelJob(ports, owner, job, signal)
    // Also after a crash between the end and this line: the next attempt finds the request over, and notifies.
    await reportEnd(ports, owner, job)
  },
  async fail(ports, owner, job) {
    await failModelJob(ports, owner, job)
    await reportEnd(ports, owner, job)
  },
  revive: reviveRequest,
})

export const requestSweep = sweep({
  name: 'sweep model requests',
  every: 5 * minuteMs,
  run: sweepRequests,
})

export const requestFileSweep = sweep({
  name: 'sweep files of requests',
  every: hourMs,
  run: sweepCvFiles,
})
