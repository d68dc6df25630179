/** Number of bits that a name sets in the filter. */
const hashes = 7

/** FNV-1a, 32 bits, from a start of its own. */
function hashFrom(start: number, text: string): number {
  let hash = start
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  }
  return hash
}

/**
 * Returns the bits of a name in a Bloom filter, by double hashing.
 *
 * @param folded name without case and marks
 * @param length of the filter, in bits
 */
export function bitsOfTown(folded: string, length: number): number[] {
  const [first, second] = [hashFrom(0x811c9dc5, folded), hashFrom(0x9747b28c, folded) | 1]
  return Array.from({ length: hashes }, (_, at) => ((first + at * second) >>> 0) % length)
}
