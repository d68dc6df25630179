import { Inflate } from 'fflate'
import { importLimits } from '../limits'
import { type Failure, failed } from '../source/read-result'
import type { ImportFailureCode } from '../types'
import { addToCrc32 } from './crc32'
import type { Archive, ArchiveEntry } from './list-archive'

export type Unpacked = { ok: true; parts: Map<string, Uint8Array> }

/** Bytes pushed at a time: deflate grows at most about 1,000 times, so a bomb is seen early. */
const pushBytes = 4_096

const localSignature = 0x04034b50
const localLength = 30

/** The packed bytes of a part, behind its own header; null when they are not all there. */
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

type Counter = { left: number }

function unpackEntry(
  archive: Archive,
  entry: ArchiveEntry,
  counter: Counter,
): Uint8Array | ImportFailureCode {
  if (entry.isEncrypted) return 'password'
  const packed = packedOf(archive.bytes, entry)
  if (!packed || (entry.method !== 0 && entry.method !== 8)) return 'damaged'
  const chunks: Uint8Array[] = []
  let size = 0
  let sum = 0
  let isWhole = false
  const take = (chunk: Uint8Array, isLast: boolean) => {
    counter.left -= chunk.length
    if (counter.left < 0) return
    size += chunk.length
    sum = addToCrc32(sum, chunk)
    chunks.push(chunk)
    isWhole ||= isLast
  }
  if (entry.method === 0) take(packed, true)
  else {
    const inflate = new Inflate(take)
    try {
      for (let at = 0; at < packed.length && counter.left >= 0; at += pushBytes) {
        inflate.push(packed.subarray(at, at + pushBytes), at + pushBytes >= packed.length)
      }
    } catch {
      // Not deflated data: fflate says so by throwing.
      return 'damaged'
    }
  }
  if (counter.left < 0) return 'too-large'
  return isWhole && sum === entry.crc32 ? joinChunks(chunks, size) : 'damaged'
}

/**
 * Unpacks parts of an archive into memory. Sizes are counted while they come out, whatever the
 * archive says of itself; archives inside are never opened.
 *
 * @param isWanted by the name of a part
 * @returns `too-large` as soon as the parts together are more than is read, `password` for an
 *   encrypted part, `damaged` for one that is not whole or whose checksum is another
 */
export function unpackEntries(
  archive: Archive,
  isWanted: (name: string) => boolean,
): Unpacked | Failure {
  const wanted = archive.entries.filter(({ name }) => isWanted(name))
  const declared = wanted.reduce((sum, { declaredBytes }) => sum + declaredBytes, 0)
  if (declared > importLimits.unpackedBytes) return failed('too-large')
  const counter = { left: importLimits.unpackedBytes }
  const parts = new Map<string, Uint8Array>()
  for (const entry of wanted) {
    const part = unpackEntry(archive, entry, counter)
    if (typeof part === 'string') return failed(part)
    if (!parts.has(entry.name)) parts.set(entry.name, part)
  }
  return { ok: true, parts }
}
