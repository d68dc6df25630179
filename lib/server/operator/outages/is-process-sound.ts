import 'server-only'
import * as z from 'zod'

const known = z.strictObject({ text: z.string().max(10), list: z.array(z.int()) })
const right = JSON.stringify({ text: 'a', list: [1] })
const wrong = JSON.stringify({ text: 'a', list: [1], more: 1 })

/**
 * Returns whether this process can validate requests: a strict schema takes what is right and refuses what is not, and
 * objects inherit nothing that can be listed. A changed `Object.prototype` would make every save fail with 422, while the
 * store is well.
 */
export function isProcessSound(): boolean {
  try {
    for (const _ in {}) return false
    return known.safeParse(JSON.parse(right)).success && !known.safeParse(JSON.parse(wrong)).success
  } catch {
    return false
  }
}
