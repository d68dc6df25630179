import { type Failure, failed } from '../source/read-result'

/** One part of a ZIP archive, as its directory tells. */
export type ArchiveEntry = {
  name: string
  /** 0: stored as it is; 8: deflated. Others are never read. */
  method: number
  crc32: number
  packedBytes: number
  /** Unpacked size that the directory states; counted again while unpacking. */
  declaredBytes: number
  /** Where its own header stands. */
  offset: number
  isEncrypted: boolean
}

export type Archive = { ok: true; bytes: Uint8Array; entries: ArchiveEntry[] }

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endLength = 22
const entryLength = 46

/** The end record: behind it stands at most a comment of 65,535 bytes (APPNOTE 6.3.10, 4.3.16). */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endLength - 0xffff)
  for (let at = view.byteLength - endLength; at >= lowest; at--) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  return -1
}

/** Names that lead out of the archive, or to somewhere else by themselves. */
function isUnsafeName(name: string): boolean {
  return /^[/\\]|^[a-z]:|\\|\0/i.test(name) || name.split('/').includes('..')
}

/** The upper half of the attributes is Unix's mode where the upper byte of the version says Unix. */
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

/** True for bytes that begin like a ZIP archive with something in it. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

/**
 * Lists what a ZIP archive holds, from the directory at its end. Folders, links to elsewhere and names
 * that lead out of the archive are left out; nothing is unpacked yet.
 *
 * @param maxEntries more than these are `too-large`
 * @param takesAnyName keeps names that lead out of the archive, for who only shows them
 * @returns `damaged` when there is no whole directory (cut off, or in several files)
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
