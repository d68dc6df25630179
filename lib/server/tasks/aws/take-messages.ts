import 'server-only'
import * as z from 'zod'
import type { Metrics } from '../../metrics/metric-types'
import type { SqsJobs } from './open-jobs'

/** A record of an event of SQS: https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html */
export type MessageRecord = { messageId: string; body: string }

/** Messages that have to be delivered again; SQS deletes all others. */
export type BatchAnswer = { batchItemFailures: { itemIdentifier: string }[] }

const bodySchema = z.object({ id: z.string().min(1) })

/** Returns the job of a message; null for a malformed one. */
export function readMessage(body: string): { id: string } | null {
  try {
    return bodySchema.safeParse(JSON.parse(body)).data ?? null
  } catch {
    return null
  }
}

/** Runs a function for each record, all at once; records whose call throws are delivered again. */
export async function answerEach<T extends { messageId: string }>(
  records: readonly T[],
  run: (record: T) => Promise<void>,
): Promise<BatchAnswer> {
  const ends = await Promise.allSettled(records.map(run))
  const failed = records.filter((_, at) => ends[at]?.status === 'rejected')
  return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) }
}

/**
 * Handles messages: a failing one does not affect the others.
 *
 * @param stop aborts when the time of the process is over: an interrupted attempt does not count
 */
export async function takeMessages(
  ports: { jobs: Pick<SqsJobs, 'take'>; metrics: Metrics },
  records: readonly MessageRecord[],
  stop: AbortSignal = new AbortController().signal,
): Promise<BatchAnswer> {
  const answer = await answerEach(records, async ({ body }) => {
    const message = readMessage(body)
    if (!message) {
      ports.metrics.count('messages', { outcome: 'unreadable' })
      throw new Error('This message is none of ours')
    }
    try {
      await ports.jobs.take(message.id, stop)
    } catch (error) {
      ports.metrics.count('messages', { outcome: 'again' })
      throw error
    }
  })
  ports.metrics.flush?.()
  return answer
}
