import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { isDraining } from '../../boot/draining'
import type { ApiEnvironment, CurrentAnswer } from '../environment'

/** Maximum seconds to wait: the narrowest home gives a request 25. */
const maxWait = 20
/** Maximum requests that wait at once, of all users and of one. Beyond it `Prefer` is ignored. */
const maxWaiting = 200
const maxWaitingPerson = 8
/** Milliseconds between two polls: short at first, since most work ends soon. */
const minPause = 40
const maxPause = 1_000

/** Schema of the header by which a client prefers to wait over polling. */
export const preferSchema = z.object({
  prefer: z
    .optional(z.string().max(200))
    .describe(
      `\`wait=N\` (RFC 7240): answer when it is over, or after N seconds; more than ${maxWait} count as ${maxWait}. \`Preference-Applied\` says that it was heard`,
    ),
})

/**
 * Reads `wait` out of a `Prefer` header.
 *
 * @returns whole seconds, not bounded; null without one
 */
export function waitOf(prefer: string | undefined): number | null {
  const seconds = /(?:^|[,;\s])wait\s*=\s*"?(\d{1,4})(?![\w.])/i.exec(prefer ?? '')?.[1]
  return seconds === undefined ? null : Number(seconds)
}

/**
 * Answers with the current state. If the request prefers to wait, and the work is not over, `waitForEnd` polls it
 * again, once the request has released its capacity.
 */
export async function answerNow<T extends Response>(
  context: Context<ApiEnvironment>,
  look: () => Promise<CurrentAnswer<T>>,
): Promise<T> {
  const { response, isOver } = await look()
  if (!isOver) context.set('lookAgain', look)
  return response
}

/**
 * Holds a request open until its work is over, if it prefers so (RFC 7240). It releases its capacity first: waiting
 * costs only a timer and a small read at intervals. The answer stored for an `Idempotency-Key` is the one before
 * the wait, since links in the final answer are for one reader.
 */
export function waitForEnd(): MiddlewareHandler<ApiEnvironment> {
  const waiting = new Map<string, number>()
  let all = 0

  async function wait(context: Context<ApiEnvironment>, seconds: number): Promise<Response | null> {
    const look = context.get('lookAgain')
    const end = performance.now() + seconds * 1_000
    let answer: CurrentAnswer | null = null
    for (let step = minPause; look && !answer?.isOver; step = Math.min(step * 1.5, maxPause)) {
      const left = end - performance.now()
      if (left <= 0 || isDraining() || context.req.raw.signal.aborted) break
      await pause(Math.min(step, left))
      answer = await look()
    }
    // The app copies the headers of the previous answer.
    if (answer?.isOver) answer.response.headers.delete('retry-after')
    return answer?.response ?? null
  }

  return async (context, next) => {
    await next()
    const asked = waitOf(context.req.header('prefer'))
    const who = context.get('principal')?.userId
    if (asked === null || !who || context.res.status >= 300) return
    const mine = waiting.get(who) ?? 0
    if (context.get('lookAgain')) {
      if (all >= maxWaiting || mine >= maxWaitingPerson) return
      const seconds = Math.min(asked, maxWait)
      context.get('leaveWork')()
      all++
      waiting.set(who, mine + 1)
      try {
        const response = await wait(context, seconds)
        if (response) {
          // Cleared, as headers of the existing answer would be merged into it.
          context.res = undefined
          context.res = response
        }
      } finally {
        all--
        const left = (waiting.get(who) ?? 1) - 1
        if (left > 0) waiting.set(who, left)
        else waiting.delete(who)
      }
      context.res.headers.set('preference-applied', `wait=${seconds}`)
    }
  }
}
