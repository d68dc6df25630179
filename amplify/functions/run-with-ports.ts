import { functionPorts } from '@/lib/server/boot/open-function-ports'
import type { OpenedAwsPorts } from '@/lib/server/open-aws-ports'
import type { Context } from './events'

/** Milliseconds reserved to record that an attempt was cut off. */
const lastMilliseconds = 5_000

/**
 * Creates a Lambda handler that runs with the ports of the AWS home.
 *
 * @param run gets the ports, the event, and a signal that aborts when the function's time is almost over: an
 * attempt that is cut off by it does not count
 * @param prepare called with the ports before their first use: `scheduleWork`, for functions that may run a job or
 * a sweep
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
      // Lambda may freeze the function after its answer, and never resume it.
      ports.metrics.flush()
    }
  }
}
