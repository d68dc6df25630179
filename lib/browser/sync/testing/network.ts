import type { ApiFailure, ApiFailureCode, ApiResult } from '../../client/api-types'
import type { Call, Send } from '../../client/send'

/** Effects of a network on one request. */
export const faults = [
  'none',
  /** It never arrives. */
  'lost',
  /** It arrives, its answer does not. */
  'answer-lost',
  /** It arrives twice. */
  'twice',
  /** It is on its way until it is delivered. */
  'slow',
  /** The device has given up waiting when it arrives. */
  'late',
  'server-error',
  'busy',
  /** It arrives; somebody in between answers. */
  'foreign-answer',
] as const
export type Fault = (typeof faults)[number]

/** A failure as the client reads it. */
export const fail = (code: ApiFailureCode, retryAfter: number | null = null): ApiFailure => ({
  ok: false,
  code,
  retryAfter,
  current: null,
})

/** Replaces the server's answer to some requests only; null: the usual answer. */
export type Exception = (call: Call) => ApiResult<unknown> | null

/** A network between devices and a server. Faults come in the order in which they are given. */
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
    // Nothing arrives in the same moment.
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
    /** The way of one device, which must never have two saves of one document under way. */
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
          // Whoever has crashed hears nothing more.
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
    /** Requests that have arrived at the server, in order. */
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
