import type { ApiFailure, ApiFailureCode, ApiResult } from '../../client/api-types'
import type { Call, Send } from '../../client/send'

/** Faults of a network for one request. */
export const faults = [
  'none',
  /** The request is lost. */
  'lost',
  /** The answer is lost. */
  'answer-lost',
  /** The request is delivered twice. */
  'twice',
  /** The request is delayed until it is delivered explicitly. */
  'slow',
  /** The request arrives after the device has timed out. */
  'late',
  'server-error',
  'busy',
  /** It arrives, but a proxy answers. */
  'foreign-answer',
] as const
export type Fault = (typeof faults)[number]

/** Failure as returned by the client. */
export const fail = (code: ApiFailureCode, retryAfter: number | null = null): ApiFailure => ({
  ok: false,
  code,
  retryAfter,
  current: null,
})

/** Overrides the answer to some requests; null: default. */
export type Exception = (call: Call) => ApiResult<unknown> | null

/** Network between devices and a server with scripted faults. */
export function createNetwork(serve: (call: Call) => ApiResult<unknown>) {
  const log: Call[] = []
  let exception: Exception = () => null
  const waiting: (() => void)[] = []
  let plan: Fault[] = []
  let isOffline = false

  function handle(call: Call) {
    log.push(call)
    return exception(call) ?? serve(call)
  }

  const deliver = () => {
    for (const go of waiting.splice(0)) go()
  }

  async function carry(call: Call): Promise<ApiResult<unknown>> {
    const fault = isOffline ? 'lost' : (plan.shift() ?? 'none')
    // Delivery is asynchronous.
    await Promise.resolve()
    switch (fault) {
      case 'lost':
        return fail('offline')
      case 'answer-lost':
        handle(call)
        return fail('offline')
      case 'twice':
        handle(call)
        return handle(call)
      case 'slow':
        await new Promise<void>((resolve) => waiting.push(resolve))
        return handle(call)
      case 'late':
        waiting.push(() => handle(call))
        return fail('timeout')
      case 'server-error':
        return fail('internal')
      case 'busy':
        return fail('too-many-requests', 3_000)
      case 'foreign-answer':
        handle(call)
        return { ok: true, value: { page: 'Sign in to this network' } }
      case 'none':
        return handle(call)
    }
  }

  return {
    /** Connection of one device, which must never have two saves of one document in flight. */
    sendOf(): { send: Send; end: () => void } {
      const underWay = new Map<string, number>()
      let isEnded = false
      const send: Send = async (call) => {
        const before = underWay.get(call.path) ?? 0
        if (before > 0) throw new Error(`two requests under way: ${call.path}`)
        underWay.set(call.path, before + 1)
        if (underWay.size > 4) throw new Error('too many requests under way')
        try {
          const answer = await carry(structuredClone(call))
          // A crashed device receives nothing more.
          return isEnded ? await new Promise<never>(() => {}) : answer
        } finally {
          underWay.delete(call.path)
        }
      }
      return {
        send,
        end() {
          isEnded = true
        },
      }
    },
    deliver,
    /** Requests received by the server, in order. */
    log,
    setException(next: Exception) {
      exception = next
    },
    setFaults(next: Fault[]) {
      plan = [...next]
    },
    isOnline: () => !isOffline,
    setOffline(next: boolean) {
      isOffline = next
    },
  }
}
