import { type Failure, failed } from '../source/read-result'

/** An entry of a ZIP archive's central directory. */
export type ArchiveEntry = {
  name: string
  /** 0: stored; 8: deflated. Other methods are not supported. */
  method: number
  crc32: number
  packedBytes: number
  /** Declared unpacked size; verified while unpacking. */
  declaredBytes: number
  /** Offset of the local header. */
  offset: number
  isEncrypted: boolean
}

export type Archive = { ok: true; bytes: Uint8Array; entries: ArchiveEntry[] }

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endLength = 22
const entryLength = 46

/** Finds the end record, followed by a comment of at most 65,535 bytes (APPNOTE 6.3.10, 4.3.16). */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endLength - 0xffff)
  for (let at = view.byteLength - endLength; at >= lowest; at--) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  return -1
}

/** Whether a name is absolute or escapes the archive (path traversal). */
function isUnsafeName(name: string): boolean {
  return /^[/\\]|^[a-z]:|\\|\0/i.test(name) || name.split('/').includes('..')
}

/** The upper attribute word is the Unix mode if the upper version byte is Unix. */
function isSymbolicLink(madeBy: number, attributes: number): boolean {
  return madeBy >>> 8 === 3 && ((attributes >>> 16) & 0o170000) === 0o120000
}

function readName(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Whether bytes start with the signature of a non-empty ZIP archive. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

/**
 * Lists the entries of a ZIP archive's central directory, without unpacking. Omits folders,
 * symbolic links and unsafe names.
 * @param maxEntries more are `too-large`
 * @param takesAnyName keeps unsafe names, for callers that only display them
 * @returns `damaged` without a complete directory (truncated or split archive)
 */
export function listArchive(
  bytes: Uint8Array,
  maxEntries: number,
  takesAnyName = false,
): Archive | Failure {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length < endLength ? -1 : findEnd(view)
  if (end < 0) return failed('damaged')
  const count = view.getUint16(end + 10, true)
  if (count > maxEntries) return failed('too-large')
  let at = view.getUint32(end + 16, true)
  const entries: ArchiveEntry[] = []
  for (let index = 0; index < count; index++) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) {
      return failed('damaged')
    }
    const flags = view.getUint16(at + 8, true)
    const nameLength = view.getUint16(at + 28, true)
    const nameBytes = bytes.subarray(at + entryLength, at + entryLength + nameLength)
    const name = readName(nameBytes, (flags & 0x800) !== 0)
    const isLink = isSymbolicLink(view.getUint16(at + 4, true), view.getUint32(at + 38, true))
    const isAllowed = takesAnyName || !isUnsafeName(name)
    if (!isLink && isAllowed && !name.endsWith('/')) {
      entries.push({
        name,
        method: view.getUint16(at + 10, true),
        crc32: view.getUint32(at + 16, true),
        packedBytes: view.getUint32(at + 20, true),
        declaredBytes: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
        isEncrypted: (flags & 1) !== 0,
      })
    }
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { ok: true, bytes, entries }
}
