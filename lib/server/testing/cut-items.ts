import 'server-only'
import type { Items, PutResult } from '../items/item-types'

/** The end of the process, as it appears to the code above the store. */
export class Crash extends Error {}

/** Wraps items to fail after a number of writes, as if the process had ended: nothing is written from then on. */
export function cutAfter(items: Items, writes: number): { items: Items; wasCut: () => boolean } {
  let left = writes
  let isCut = false
  const spend = () => {
    if (left <= 0) {
      isCut = true
      throw new Crash()
    }
    left--
  }
  return {
    wasCut: () => isCut,
    items: {
      ...items,
      put: async (draft, expected) => {
        spend()
        return items.put(draft, expected)
      },
      putInOrder: async (puts) => {
        const results: PutResult[] = []
        for (const { draft, expected } of puts) {
          spend()
          const result = await items.put(draft, expected)
          results.push(result)
          if (!result.ok) break
        }
        return results
      },
      delete: async (key, expected) => {
        spend()
        return items.delete(key, expected)
      },
    },
  }
}
