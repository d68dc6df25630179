import { quotas } from './limits'

/** Seconds of unused write units that DynamoDB retains for a partition. */
const burstSeconds = 300

export type Heat = {
  /** Of one owner, all documents together: they share a partition. */
  savesASecond: number
  unitsOfSave: number
  /** Saves a second that our own rate limit allows; null without one. */
  limit: number | null
  seconds: number
}

export type Outcome = {
  /** 429 with `Retry-After`, before the table is called. */
  limited: number
  saved: number
  /** Throttled by the table, and saved by a retry of the server. */
  savedLater: number
  /** 503 with `Retry-After`: all attempts of the server were throttled. */
  busy: number
  /** Second of the first throttle by the table; null without one. */
  firstThrottle: number | null
}

/**
 * Simulates a partition under the saves of one owner, second by second: 1,000 units a second, and the unused ones
 * of the last five minutes. The server retries three times, after some tenths of a second: within the same second,
 * or the next. DynamoDB splits a partition that stays hot after minutes; the simulation ignores that.
 */
export function simulateHeat({ savesASecond, unitsOfSave, limit, seconds }: Heat): Outcome {
  const max = quotas.partitionWrites * burstSeconds
  let stock = max
  let waiting = 0
  const outcome: Outcome = { limited: 0, saved: 0, savedLater: 0, busy: 0, firstThrottle: null }
  for (let second = 0; second < seconds; second++) {
    stock = Math.min(max, stock + quotas.partitionWrites)
    const admitted = limit === null ? savesASecond : Math.min(savesASecond, limit)
    outcome.limited += savesASecond - admitted
    const room = Math.floor(stock / unitsOfSave)
    // Retries and new requests are served in no order: each gets a proportional share.
    const asked = waiting + admitted
    const taken = Math.min(room, asked)
    const later = asked === 0 ? 0 : Math.round((taken * waiting) / asked)
    stock -= taken * unitsOfSave
    outcome.savedLater += later
    outcome.saved += taken - later
    outcome.busy += waiting - later
    waiting = admitted - (taken - later)
    if (waiting > 0) outcome.firstThrottle ??= second
  }
  outcome.busy += waiting
  return outcome
}
