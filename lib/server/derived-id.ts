import 'server-only'
import { createHash } from 'node:crypto'

/**
 * Derives an id from its content, a UUIDv7: equal content gives the same id, and ids sort by time.
 *
 * @param at milliseconds since 1970
 * @param what names it among all of its kind
 */
export function derivedId(at: number, ...what: readonly (string | number)[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(what)).digest().subarray(0, 16)
  bytes.writeUIntBE(Math.max(0, Math.floor(at)), 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
