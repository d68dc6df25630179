import { Inflate } from 'fflate'
import type { PackedStream } from './find-streams'

/** Bytes pushed at a time, to detect a decompression bomb early. */
const pushBytes = 4_096

/** Length of the zlib header (RFC 1950). */
const headerBytes = 2

/**
 * Counts the bytes that a stream inflates to, over all its layers, without storing them. Invalid
 * data counts up to the point where inflating fails.
 * @param limit stops counting above this
 */
export function countUnpacked({ bytes, layers }: PackedStream, limit: number): number {
  let counted = 0
  /** Returns the function that receives a layer's packed bytes; the innermost only counts. */
  const layer = (left: number): ((chunk: Uint8Array) => void) => {
    if (left === 0) return () => {}
    const below = layer(left - 1)
    const inflate = new Inflate((chunk) => {
      counted += chunk.length
      below(chunk)
    })
    let skip = headerBytes
    return (chunk) => {
      for (let at = Math.min(skip, chunk.length); at < chunk.length; at += pushBytes) {
        if (counted > limit) return
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
