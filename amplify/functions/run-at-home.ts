import { functionHome } from '@/lib/server/boot/open-function-home'
import type { OpenedAwsHome } from '@/lib/server/open-aws-home'
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
export function runAtHome<Event, Answer>(
  run: (home: OpenedAwsHome, event: Event, stop: AbortSignal) => Promise<Answer>,
  prepare: (home: OpenedAwsHome) => void,
): (event: Event, context: Context) => Promise<Answer> {
  return async (event, context) => {
    const home = await functionHome(prepare)
    const left = context.getRemainingTimeInMillis() - lastMilliseconds
    try {
      return await run(home, event, AbortSignal.timeout(Math.max(1, left)))
    } finally {
      // The function may stand still after its answer, or for good.
      home.metrics.flush()
    }
  }
}
