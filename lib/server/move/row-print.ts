import 'server-only'
import type { ItemDraft } from '../items/item-types'
import { sha256Of } from '../sha256-of'

/**
 * JSON with the keys of every object in order (by their UTF-16 units), so that equal values are equal texts
 * whichever store they come from.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
  const inner = entries.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`)
  return `{${inner.join(',')}}`
}

/** SHA-256 as base64url. */
export const hashText = (text: string) => sha256Of(text, 'base64url')

/** Returns the SHA-256 of everything in a row but its version. */
export function printOf({ pk, sk, index, expiresAt, data }: ItemDraft): string {
  return hashText(canonicalJson([pk, sk, index ?? null, expiresAt ?? null, data]))
}
