import { Inflate } from 'fflate'
import type { PackedStream } from './find-streams'

/** Bytes pushed at a time, to detect a decompression bomb early. */
const pushBytes = 4_096

/** Length of the zlib header (RFC 1950). */
const headerBytes = 2

/**
 * Returns whether the last block was inflated. What follows in the file would be stored with each push, which takes a
 * quadratic time. fflate has both facts in its state alone, which its types do not name; without them the stream is read as before.
 */
function hasEnded(inflate: Inflate): boolean {
  const { s: state } = inflate as unknown as { s?: { f?: number; l?: unknown } }
  return Boolean(state?.f) && !state?.l
}

/**
 * Inflates a stream through all its layers. Invalid data is inflated up to the point where that fails.
 * @param limit stops after more bytes than this, of all layers
 * @param take receives the bytes of the innermost layer; stores none by default
 * @returns number of bytes that all layers inflate to
 */
export function unpack(
  { bytes, layers }: PackedStream,
  limit: number,
  take: (chunk: Uint8Array) => void = () => {},
): number {
  let counted = 0
  /** Returns the function that receives a layer's packed bytes. */
  const layer = (left: number): ((chunk: Uint8Array) => void) => {
    if (left === 0) return take
    const below = layer(left - 1)
    const inflate = new Inflate((chunk) => {
      counted += chunk.length
      below(chunk)
    })
    let skip = headerBytes
    return (chunk) => {
      for (let at = Math.min(skip, chunk.length); at < chunk.length; at += pushBytes) {
        if (counted > limit || hasEnded(inflate)) return
        inflate.push(chunk.subarray(at, at + pushBytes))
      }
      skip -= Math.min(skip, chunk.length)
    }
  }
  try {
    layer(layers)(bytes)
  } catch {
    // The data has ended or is invalid (truncated, encrypted), as it is for any reader.
  }
  return counted
}
