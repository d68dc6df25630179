import { Inflate } from 'fflate'
import type { PackedStream } from './find-streams'

/** Bytes pushed at a time, so that a bomb is seen early. */
const pushBytes = 4_096

/** Bytes of header before deflated data (RFC 1950). */
const headerBytes = 2

/**
 * Counts the bytes that a stream unpacks to, with those between its layers, and keeps none of them.
 * What is not deflated data counts as far as a reader gets before it sees that.
 *
 * @param limit more than this is not counted on
 */
export function countUnpacked({ bytes, layers }: PackedStream, limit: number): number {
  let counted = 0
  /** Returns the function that takes the packed bytes of a layer; the one below the last only counts. */
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
    // The packed data has ended, or is none (cut off, encrypted): a reader of the file sees the same.
  }
  return counted
}
