import type { Clock } from '../../sync/clock'

/** Milliseconds in which news are gathered, and the answers to this device's own saves arrive. */
export const gatherPause = 200
/** Number of own saves that are remembered. */
const maxOwn = 100

/**
 * Gathers news into one, and leaves out those of saves of this device: recognised by their time, which the answer to a
 * save has, too (`updatedAt`).
 */
export function createNewsFilter(clock: Clock, onNews: () => void) {
  const own = new Set<number>()
  let waiting: number[] = []
  return {
    add(at: number) {
      waiting.push(at)
      if (waiting.length > 1) return
      clock.after(gatherPause, () => {
        const isForeign = waiting.some((one) => !own.has(one))
        waiting = []
        if (isForeign) onNews()
      })
    },
    noteOwn(at: number) {
      own.add(at)
      const [oldest] = own
      if (own.size > maxOwn && oldest !== undefined) own.delete(oldest)
    },
  }
}
