import { foldInPlace } from '@/lib/language/unicode/fold-in-place'
import { bitsOfTown } from './town-bits'
import filter from './town-filter.json'

let bits: Uint8Array | undefined

/**
 * Returns whether a text may be one of 150,000 towns with more than 1,000 people (GeoNames, CC BY 4.0), by a filter that
 * takes one other text of a hundred for a town. Many names are words, too ("Reading", "Azul"): evidence only where an
 * address is expected.
 */
export function mayBeTown(text: string): boolean {
  const folded = foldInPlace(text).folded.trim()
  if (folded.length < 3) return false
  bits ??= Uint8Array.from(atob(filter.bits), (letter) => letter.charCodeAt(0))
  const all = bits
  return bitsOfTown(folded, all.length * 8).every((bit) => ((all[bit >> 3] ?? 0) >> (bit & 7)) & 1)
}
