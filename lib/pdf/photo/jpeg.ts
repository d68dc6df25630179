import { photoLimits } from '@/lib/resume/resume-limits'

/** Markers of ISO 10918-1, table B.1. */
const startOfImage = 0xd8
const endOfImage = 0xd9
const startOfScan = 0xda
const firstApplication = 0xe0
const lastApplication = 0xef
const comment = 0xfe

/** Baseline, extended and progressive: supported by every PDF reader. */
const frames: readonly number[] = [0xc0, 0xc1, 0xc2]

type Segment = { marker: number; from: number; to: number }

/** Returns the segments before a JPEG's image data; null if invalid. */
function segmentsOf(bytes: Uint8Array): { segments: Segment[]; scan: number } | null {
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage) return null
  const segments: Segment[] = []
  let at = 2
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff || marker < 0xc0) return null
    if (marker === startOfScan) return { segments, scan: at }
    const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
    const to = at + 2 + length
    if (length < 2 || to > bytes.length) return null
    segments.push({ marker, from: at, to })
    at = to
  }
  return null
}

const isMetadata = ({ marker }: Segment) =>
  marker === comment || (marker >= firstApplication && marker <= lastApplication)

export type PictureSize = { width: number; height: number }

/**
 * Removes everything from a JPEG that is not image data: EXIF, location, time, thumbnail, colour profile, comments
 * (promise 2: nothing is sent unseen).
 *
 * @returns null if it is not a JPEG
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const found = segmentsOf(bytes)
  if (!found) return null
  const kept = found.segments.filter((segment) => !isMetadata(segment))
  const size = kept.reduce((sum, { from, to }) => sum + to - from, 2 + bytes.length - found.scan)
  const out = new Uint8Array(size)
  out.set([0xff, startOfImage])
  let at = 2
  for (const { from, to } of kept) {
    out.set(bytes.subarray(from, to), at)
    at += to - from
  }
  out.set(bytes.subarray(found.scan), at)
  return out
}

/** Returns the size of a grey or colour image as our canvas creates them; null for any other kind. */
function sizeOf(bytes: Uint8Array, segments: readonly Segment[]): PictureSize | null {
  const frame = segments.filter(({ marker }) => frames.includes(marker))
  const [only] = frame
  if (!only || frame.length > 1 || only.to - only.from < 10) return null
  const byte = (offset: number) => bytes[only.from + offset] ?? 0
  const [bits, components] = [byte(4), byte(9)]
  const [height, width] = [byte(5) * 256 + byte(6), byte(7) * 256 + byte(8)]
  if (bits !== 8 || (components !== 1 && components !== 3)) return null
  return width > 0 && height > 0 ? { width, height } : null
}

/**
 * Returns the size of a printable picture: a grey or colour JPEG as our canvas creates them, within the size limit and
 * without metadata. Nothing else is ever embedded in a PDF.
 *
 * @returns pixels; null for anything else
 */
export function readPrintable(bytes: Uint8Array): PictureSize | null {
  if (bytes.length > photoLimits.bytes) return null
  const found = segmentsOf(bytes)
  if (!found || found.segments.some(isMetadata)) return null
  if (bytes.at(-2) !== 0xff || bytes.at(-1) !== endOfImage) return null
  const size = sizeOf(bytes, found.segments)
  return size && Math.max(size.width, size.height) <= photoLimits.side ? size : null
}

/** Returns the next marker from an offset, skipping stuffed bytes, restarts and fill bytes. */
function nextMarker(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0
    const isData = marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7)
    if (!isData) return at
  }
  return -1
}

/** Returns whether only image data, and tables between scans, follow, up to the last byte. */
function endsWithPicture(bytes: Uint8Array, scan: number): boolean {
  for (let at = scan; at >= 0 && at + 1 < bytes.length; ) {
    const marker = bytes[at + 1] ?? 0
    if (marker === endOfImage) return at + 2 === bytes.length
    const to = at + 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
    // Only tables and scans: no metadata, no second image.
    const isTable = marker === startOfScan || [0xc4, 0xdb, 0xdd].includes(marker)
    if (!isTable || to < at + 4) return false
    at = marker === startOfScan ? nextMarker(bytes, to) : to
    if (bytes[at] !== 0xff) return false
  }
  return false
}

/**
 * Returns the size of a JPEG that contains only image data, up to its last byte: no metadata, nothing between its scans
 * or after its end. Required for files stored as received.
 *
 * @returns pixels; null for anything else
 */
export function readPlain(bytes: Uint8Array): PictureSize | null {
  const found = segmentsOf(bytes)
  if (!found || found.segments.some(isMetadata)) return null
  const size = sizeOf(bytes, found.segments)
  const isSmall = size !== null && Math.max(size.width, size.height) <= photoLimits.sourceSide
  return isSmall && endsWithPicture(bytes, found.scan) ? size : null
}
