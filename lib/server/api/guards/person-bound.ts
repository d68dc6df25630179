import 'server-only'
import type { OwnerId } from '../../owner'
import { refuse } from '../problems'

/** Maximum concurrent requests of one user: a page sends few, and more would delay other users. */
export const personLimits = { changes: 8, uploads: 1 } as const

type Kind = keyof typeof personLimits

/**
 * Creates the limit of concurrent changes and uploads per user, bodies under way included.
 *
 * @returns a function that admits one, and returns the function to call when it has ended
 */
export function createPersonBound(): (owner: OwnerId, kind: Kind) => () => void {
  const underWay = new Map<string, number>()
  return (owner, kind) => {
    const place = `${kind}#${owner}`
    const count = underWay.get(place) ?? 0
    if (count >= personLimits[kind]) refuse('too-many-requests', { retryAfter: 1 })
    underWay.set(place, count + 1)
    return () => {
      const left = (underWay.get(place) ?? 1) - 1
      if (left > 0) underWay.set(place, left)
      else underWay.delete(place)
    }
  }
}
