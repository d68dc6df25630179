import { importLimits } from '../import-limits'
import { countUnpacked } from './count-unpacked'
import { findStreams } from './find-streams'

/** Limits of the contents of a PDF. */
type WeightLimits = {
  /** Bytes of all streams together once unpacked. */
  bytes: number
  streams: number
}

const defaultLimits: WeightLimits = {
  bytes: importLimits.pdfUnpackedBytes,
  streams: importLimits.pdfStreams,
}

/**
 * Whether a PDF unpacks to more than is read, seen before anything parses it: for browsers, where nothing
 * bounds what a worker takes. Streams that are encrypted or packed otherwise cannot be weighed; there the
 * deadline is what holds.
 */
export function isPdfTooHeavy(bytes: Uint8Array, limits: WeightLimits = defaultLimits): boolean {
  const streams = findStreams(bytes, limits.streams)
  if (streams.length > limits.streams) return true
  let left = limits.bytes
  for (const stream of streams) {
    left -= countUnpacked(stream, left)
    if (left < 0) return true
  }
  return false
}
