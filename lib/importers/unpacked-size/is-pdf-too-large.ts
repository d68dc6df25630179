import { importLimits } from '../import-limits'
import { countUnpacked } from './count-unpacked'
import { findStreams } from './find-streams'

/** Limits on the content of a PDF. */
type UnpackedLimits = {
  /** Total unpacked bytes of all streams. */
  bytes: number
  streams: number
}

const defaultLimits: UnpackedLimits = {
  bytes: importLimits.pdfUnpackedBytes,
  streams: importLimits.pdfStreams,
}

/**
 * Whether a PDF unpacks to more than the limits, checked before parsing. For browsers, which do not
 * limit a worker's memory. Encrypted streams and other filters are not counted; the time limit
 * covers those.
 */
export function isPdfTooLarge(bytes: Uint8Array, limits: UnpackedLimits = defaultLimits): boolean {
  const streams = findStreams(bytes, limits.streams)
  if (streams.length > limits.streams) return true
  let left = limits.bytes
  for (const stream of streams) {
    left -= countUnpacked(stream, left)
    if (left < 0) return true
  }
  return false
}
