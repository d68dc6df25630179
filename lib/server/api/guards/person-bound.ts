import 'server-only'
import { addressKey } from '../../identity/http/address-key'
import type { Principal } from '../../identity/identity-types'
import { refuse } from '../problems'

/**
 * Maximum concurrent requests of one user: a page sends few, and more would delay other users. Anonymous clients are
 * counted by IP address; a classroom may be behind one.
 */
export const personLimits = { changes: 8, uploads: 1, reads: 24, anonymousReads: 48 } as const

type Kind = keyof typeof personLimits

/** Counts requests under way by who sends them. */
export type PersonBound = {
  /**
   * Admits a change or an upload, its body under way included.
   *
   * @returns the function to call when it has ended
   */
  enterChange: (principal: Principal, kind: 'changes' | 'uploads') => () => void
  /** Admits a read of a user, or of an IP address. */
  enterRead: (principal: Principal | null, ip: string | null) => () => void
}

/** Creates the limit of concurrent requests per user. What is refused may be repeated after a second. */
export function createPersonBound(): PersonBound {
  const underWay = new Map<string, number>()
  const enter = (who: string, kind: Kind) => {
    const place = `${kind}#${who}`
    const count = underWay.get(place) ?? 0
    if (count >= personLimits[kind]) refuse('too-many-requests', { retryAfter: 1 })
    underWay.set(place, count + 1)
    return () => {
      const left = (underWay.get(place) ?? 1) - 1
      if (left > 0) underWay.set(place, left)
      else underWay.delete(place)
    }
  }
  return {
    enterChange: ({ userId }, kind) => enter(userId, kind),
    enterRead: (principal, ip) =>
      principal ? enter(principal.userId, 'reads') : enter(addressKey(ip), 'anonymousReads'),
  }
}
