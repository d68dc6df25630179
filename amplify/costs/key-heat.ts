import { quotas } from './limits'

/** Seconds of unused write units that DynamoDB keeps for a partition. */
const burstSeconds = 300

export type Heat = {
  /** Of one owner, all documents together: they share a partition. */
  savesASecond: number
  unitsOfSave: number
  /** Saves a second that our own limit lets through; null without one. */
  limit: number | null
  seconds: number
}

export type Outcome = {
  /** 429 with `Retry-After`, before the table is asked. */
  limited: number
  saved: number
  /** Refused by the table once, and saved by a later try of the server's own. */
  savedLater: number
  /** 503 with `Retry-After`: all tries of the server were refused. */
  busy: number
  /** The second of the first refusal by the table; null where there was none. */
  firstThrottle: number | null
}

/**
 * A partition as it is asked by one owner, second by second: 1,000 units a second, and what was unused of the last
 * five minutes. The server tries three times more, after some tenths of a second: within the same second, or
 * the next. A partition that stays hot is split by DynamoDB after minutes; that is not counted on.
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
    // Those that waited and those that come are tried in no order: each gets its share.
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
