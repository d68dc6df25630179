const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/**
 * Updates the CRC-32 checksum (ISO 3309) of a ZIP entry with a chunk.
 * @param before checksum of the preceding chunks, 0 for the first
 */
export function addToCrc32(before: number, bytes: Uint8Array): number {
  let sum = ~before
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0)
  return ~sum >>> 0
}
