import 'server-only'
import { InvalidCursorError } from './item-types'

/** Packs the last key of a page as opaque text, so that clients do not depend on its content. */
export function packCursor(parts: readonly string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

/**
 * Unpacks a cursor. It contains only the place where a page begins, never the partition.
 *
 * @throws InvalidCursorError for a malformed cursor
 */
export function unpackCursor(cursor: string, length: number): string[] {
  let parts: unknown
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    throw new InvalidCursorError()
  }
  if (!Array.isArray(parts) || parts.length !== length) throw new InvalidCursorError()
  return parts.map((part: unknown) => {
    if (typeof part !== 'string') throw new InvalidCursorError()
    return part
  })
}

/** Returns the least text, by UTF-8 bytes, that is greater than every text with that prefix; null if there is none. */
export function endOfPrefix(prefix: string): string | null {
  const points = Array.from(prefix, (character) => character.codePointAt(0) ?? 0)
  while (points.length > 0) {
    const last = points.pop() ?? 0
    if (last < 0x10ffff) {
      // Surrogates are no characters: skips their range.
      return String.fromCodePoint(...points, last === 0xd7ff ? 0xe000 : last + 1)
    }
  }
  return null
}
