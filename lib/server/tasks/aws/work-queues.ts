import 'server-only'
import type { Metrics } from '../../metrics/metric-types'
import type { SqsJobs } from './open-jobs'
import { takeMessages } from './take-messages'

export type QueueWorker = {
  start: () => void
  /** Takes no new messages, lets running jobs end within the milliseconds, then aborts them. */
  stop: (milliseconds: number) => Promise<void>
}

type Parts = {
  ports: { jobs: SqsJobs; metrics: Metrics }
  queueUrls: readonly string[]
  /** Messages handled per queue at once. */
  parallel?: number
  /** Milliseconds between two checks for sweeps that are due. */
  pause?: number
}

/** Milliseconds to wait after an error of the queue. */
const errorPause = 5_000

const rest = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) return resolve()
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })

/**
 * Creates a worker that handles queues within this process, as the worker function does on Lambda: for a container,
 * and for development.
 */
export function createQueueWorker({
  ports,
  queueUrls,
  parallel = 4,
  pause = 30_000,
}: Parts): QueueWorker {
  const asking = new AbortController()
  const running = new AbortController()
  let loops: Promise<void>[] = []

  const takeOne = async (queueUrl: string) => {
    const message = await ports.jobs.receive(queueUrl, asking.signal)
    if (!message) return
    const { batchItemFailures } = await takeMessages(ports, [message], running.signal)
    // A message that is not deleted is delivered again after its visibility timeout.
    if (batchItemFailures.length === 0) await ports.jobs.deleteMessage(queueUrl, message.receipt)
  }

  const repeat = async (run: () => Promise<void>, wait: number) => {
    while (!asking.signal.aborted) {
      try {
        await run()
        if (wait > 0) await rest(wait, asking.signal)
      } catch {
        if (asking.signal.aborted) return
        ports.metrics.count('messages', { outcome: 'trouble' })
        await rest(errorPause, asking.signal)
      }
    }
  }

  return {
    start() {
      if (loops.length > 0) return
      loops = [
        repeat(() => ports.jobs.runSweeps(running.signal), pause),
        ...queueUrls.flatMap((queueUrl) =>
          Array.from({ length: parallel }, () => repeat(() => takeOne(queueUrl), 0)),
        ),
      ]
    },
    async stop(milliseconds) {
      asking.abort()
      const late = setTimeout(() => running.abort(new Error('The server ends')), milliseconds)
      await Promise.allSettled(loops)
      clearTimeout(late)
      running.abort(new Error('The server ends'))
    },
  }
}
