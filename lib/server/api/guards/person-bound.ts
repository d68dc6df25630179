import 'server-only'
import type { OwnerId } from '../../owner'
import { refuse } from '../problems'

/** Requests of one person that may be under way at once: a page sends few, whoever holds more up holds up others. */
export const personLimits = { changes: 8, uploads: 1 } as const

type Kind = keyof typeof personLimits

/**
 * Counts the changes and uploads of each person that are under way, their bodies included.
 *
 * @returns lets one begin, and answers what to call when it has ended
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
