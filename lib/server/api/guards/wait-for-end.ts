import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { isDraining } from '../../boot/draining'
import type { ApiEnvironment, CurrentAnswer } from '../environment'

/** Seconds that an answer is waited for: the narrowest home gives a request 25. */
const maxWait = 20
/** Requests that wait at once, of everybody and of one person. One more is answered as if it did not ask. */
const maxWaiting = 200
const maxWaitingPerson = 8
/** Milliseconds between two looks: few at first, since most ends come soon. */
const minPause = 40
const maxPause = 1_000

/** Schema of the header by which a client prefers to wait for the end over asking again. */
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
 * @returns whole seconds, not bounded; null where it is not there
 */
export function waitOf(prefer: string | undefined): number | null {
  const seconds = /(?:^|[,;\s])wait\s*=\s*"?(\d{1,4})(?![\w.])/i.exec(prefer ?? '')?.[1]
  return seconds === undefined ? null : Number(seconds)
}

/**
 * Answers how far something is. Where the request prefers to wait, and it is not over, it is looked at again
 * by `waitForEnd`, once the request holds no capacity any more.
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
 * Keeps a request whose work goes on until that is over, if it prefers so (RFC 7240). It gives its place
 * back first: whoever waits costs a timer and a small read now and then, and nobody else their turn. What
 * an `Idempotency-Key` keeps is the answer of before, since links of an end are for one reader.
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
    // The app gives each answer the headers of the one before.
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
          // What is there already would be merged with it, header by header.
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
