import { Inflate } from 'fflate'
import { importLimits } from '../import-limits'
import type { ImportFailureCode } from '../import-types'
import { type Failure, failed } from '../source/read-result'
import type { Archive, ArchiveEntry } from './list-archive'

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/**
 * Updates the CRC-32 checksum (ISO 3309) of a ZIP entry with a chunk.
 * @param before checksum of the preceding chunks, 0 for the first
 */
function addToCrc32(before: number, bytes: Uint8Array): number {
  let sum = ~before
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0)
  return ~sum >>> 0
}

export type Unpacked = { ok: true; parts: Map<string, Uint8Array> }

/** Bytes pushed at a time: deflate expands at most 1,000-fold, so bombs are detected early. */
const pushBytes = 4_096

const localSignature = 0x04034b50
const localLength = 30

/** Returns the packed bytes of an entry, after its local header; null if incomplete. */
function packedOf(bytes: Uint8Array, entry: ArchiveEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.offset + localLength > bytes.length) return null
  if (view.getUint32(entry.offset, true) !== localSignature) return null
  const names = view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const from = entry.offset + localLength + names
  const to = from + entry.packedBytes
  return to <= bytes.length ? bytes.subarray(from, to) : null
}

function joinChunks(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** Reason why an entry cannot be unpacked. */
export type PartFailure = Extract<ImportFailureCode, 'damaged' | 'password' | 'too-large'>

type Counter = { left: number }

function unpackEntry(
  archive: Archive,
  entry: ArchiveEntry,
  total: Counter,
  maxBytes: number,
): Uint8Array | PartFailure {
  if (entry.isEncrypted) return 'password'
  const packed = packedOf(archive.bytes, entry)
  if (!packed || (entry.method !== 0 && entry.method !== 8)) return 'damaged'
  const chunks: Uint8Array[] = []
  let size = 0
  let sum = 0
  let isWhole = false
  const isTooMuch = () => total.left < 0 || size > maxBytes
  const take = (chunk: Uint8Array, isLast: boolean) => {
    total.left -= chunk.length
    size += chunk.length
    if (isTooMuch()) return
    sum = addToCrc32(sum, chunk)
    chunks.push(chunk)
    isWhole ||= isLast
  }
  if (entry.method === 0) take(packed, true)
  else {
    const inflate = new Inflate(take)
    try {
      for (let at = 0; at < packed.length && !isTooMuch(); at += pushBytes) {
        inflate.push(packed.subarray(at, at + pushBytes), at + pushBytes >= packed.length)
      }
    } catch {
      // fflate throws on invalid deflate data.
      return 'damaged'
    }
  }
  if (isTooMuch()) return 'too-large'
  return isWhole && sum === entry.crc32 ? joinChunks(chunks, size) : 'damaged'
}

/** An entry's bytes, or the reason why it failed. */
type UnpackedPart = { name: string; part: Uint8Array | PartFailure }

/** Maximum unpacked bytes per entry and in total. */
type UnpackLimits = { entryBytes: number; totalBytes: number }

/**
 * Unpacks entries individually, so that a damaged one does not affect the others. Counts actual
 * sizes instead of trusting declared ones; nested archives are not opened.
 * @param isWanted by entry name
 * @returns for each entry its bytes, `password` if encrypted, `damaged` if incomplete or with a
 * wrong checksum, or `too-large`; a failure once the total limit is exceeded
 */
export function unpackEach(
  archive: Archive,
  isWanted: (name: string) => boolean,
  limits: UnpackLimits,
): { ok: true; files: UnpackedPart[] } | Failure {
  const total = { left: limits.totalBytes }
  const files: UnpackedPart[] = []
  for (const entry of archive.entries) {
    if (!isWanted(entry.name)) continue
    const part = unpackEntry(archive, entry, total, limits.entryBytes)
    if (total.left < 0) return failed('too-large')
    files.push({ name: entry.name, part })
  }
  return { ok: true, files }
}

/** A document is the sum of its parts, so a part has the same limit. */
const documentLimits = {
  entryBytes: importLimits.unpackedBytes,
  totalBytes: importLimits.unpackedBytes,
}

/**
 * Unpacks the entries of one document into memory: all wanted ones, or none.
 * @param isWanted by entry name; of duplicate names the first counts
 * @returns `too-large` over the total limit, `password` for an encrypted entry, `damaged` for an
 * incomplete one or a wrong checksum
 */
export function unpackEntries(
  archive: Archive,
  isWanted: (name: string) => boolean,
): Unpacked | Failure {
  const wanted = archive.entries.filter(({ name }) => isWanted(name))
  const declared = wanted.reduce((sum, { declaredBytes }) => sum + declaredBytes, 0)
  if (declared > documentLimits.totalBytes) return failed('too-large')
  const unpacked = unpackEach(archive, isWanted, documentLimits)
  if (!unpacked.ok) return unpacked
  const parts = new Map<string, Uint8Array>()
  for (const { name, part } of unpacked.files) {
    if (typeof part === 'string') return failed(part)
    if (!parts.has(name)) parts.set(name, part)
  }
  return { ok: true, parts }
}
