import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'
import type { ImportLimits } from './limits'

export type UnpackResult =
  | { ok: true; files: { name: string; bytes: Uint8Array }[] }
  | { ok: false; code: 'damaged' | 'too-large' | 'too-many' }

/** Bytes pushed at a time: deflate grows at most about 1,000 times, so a bomb is seen early. */
const pushBytes = 4_096

/** True for bytes that begin like a ZIP archive. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

/**
 * Unpacks the JSON files of an archive. Sizes are counted while they come out, whatever the
 * archive says of itself; names are only names, never paths.
 */
export function unpackJsonFiles(bytes: Uint8Array, limits: ImportLimits): UnpackResult {
  const files: { name: string; bytes: Uint8Array }[] = []
  let refusal: 'damaged' | 'too-large' | 'too-many' | null = null
  let entries = 0
  let open = 0
  let total = 0

  const unzip = new Unzip((file) => {
    if (++entries > limits.entries) refusal = 'too-many'
    if (!refusal && isOurs(file.name)) take(file)
  })
  unzip.register(UnzipInflate)

  function take(file: UnzipFile) {
    const chunks: Uint8Array[] = []
    let size = 0
    open++
    file.ondata = (error, chunk, isLast) => {
      if (error) refusal ??= 'damaged'
      if (refusal) return
      size += chunk.length
      total += chunk.length
      if (size > limits.entryBytes || total > limits.totalBytes) {
        refusal = 'too-large'
        return
      }
      chunks.push(chunk)
      if (!isLast) return
      open--
      files.push({ name: file.name, bytes: joinChunks(chunks, size) })
    }
    file.start()
  }

  try {
    for (let at = 0; at < bytes.length && !refusal; at += pushBytes) {
      unzip.push(bytes.subarray(at, at + pushBytes), at + pushBytes >= bytes.length)
    }
  } catch {
    refusal ??= 'damaged'
  }
  if (refusal) return { ok: false, code: refusal }
  // An entry that never ended: the archive was cut off.
  return open > 0 ? { ok: false, code: 'damaged' } : { ok: true, files }
}

/** Archives packed anew on a Mac carry a shadow of every file. */
function isOurs(name: string): boolean {
  const isShadow = name.startsWith('__MACOSX/') || /(^|\/)\._/.test(name)
  return /\.json$/i.test(name) && !isShadow
}

function joinChunks(chunks: Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
