import { importLimits } from '../import-limits'
import { drawsTooOften } from './draws-too-often'
import { findStreams } from './find-streams'
import { unpack } from './unpack'

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
 * Returns true for a PDF that unpacks to more than the limits, or draws more forms, before it is parsed: browsers do not
 * limit the memory of a worker, and a file that is too large should not be called damaged. Encrypted streams and other
 * filters are not counted; the limits of time and memory cover those.
 */
export function isPdfTooLarge(bytes: Uint8Array, limits: UnpackedLimits = defaultLimits): boolean {
  const streams = findStreams(bytes, limits.streams)
  if (streams.length > limits.streams) return true
  let left = limits.bytes
  for (const stream of streams) {
    left -= unpack(stream, left)
    if (left < 0) return true
  }
  return drawsTooOften(bytes)
}
