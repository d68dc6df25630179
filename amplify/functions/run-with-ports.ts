import { functionPorts } from '@/lib/server/boot/open-function-ports'
import type { OpenedAwsPorts } from '@/lib/server/open-aws-ports'
import type { Context } from './events'

/** Milliseconds that are left for saying that a try was cut off, once it was. */
const lastMilliseconds = 5_000

/**
 * A handler of Lambda around a home.
 *
 * @param run gets the home, the event, and a signal that tells when the function's time is almost over: a try that
 *   is cut off by it does not count
 * @param prepare told of the home before its first use: `scheduleWork`, for whoever may meet a job or a sweep
 */
export function runWithPorts<Event, Answer>(
  run: (ports: OpenedAwsPorts, event: Event, stop: AbortSignal) => Promise<Answer>,
  prepare: (ports: OpenedAwsPorts) => void,
): (event: Event, context: Context) => Promise<Answer> {
  return async (event, context) => {
    const ports = await functionPorts(prepare)
    const left = context.getRemainingTimeInMillis() - lastMilliseconds
    try {
      return await run(ports, event, AbortSignal.timeout(Math.max(1, left)))
    } finally {
      // The function may stand still after its answer, or for good.
      ports.metrics.flush()
    }
  }
}
