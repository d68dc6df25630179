import 'server-only'
import type { Readable } from 'node:stream'

// The minimum of tar (POSIX.1-1988 ustar) for our files: regular ones with short names. Every system's `tar` reads it.

const blockSize = 512

const padding = (size: number) => (blockSize - (size % blockSize)) % blockSize

/** Creates the header of a file. */
export function tarHeader(path: string, size: number): Buffer {
  if (Buffer.byteLength(path) > 100) throw new RangeError('A path is too long for a backup')
  const header = Buffer.alloc(blockSize)
  header.write(path, 0)
  header.write('0000600\0', 100)
  header.write('0000000\0', 108)
  header.write('0000000\0', 116)
  // Beyond eleven octal digits sizes are binary, with the first bit set (GNU and star).
  if (size < 8 ** 11) header.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  else {
    header.writeUInt8(0x80, 124)
    header.writeBigUInt64BE(BigInt(size), 128)
  }
  header.write('00000000000\0', 136)
  header.write('        ', 148)
  header.write('0', 156)
  header.write('ustar\x0000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return header
}

/** Returns the zero bytes that follow a file of that size. */
export const tarPadding = (size: number) => Buffer.alloc(padding(size))

/** Returns the two zero blocks that end an archive. */
export const tarEnd = () => Buffer.alloc(2 * blockSize)

/** Not an archive of ours: damaged, cut off or another format. */
export class TarError extends Error {
  override name = 'TarError'
}

function readHeader(header: Buffer): { path: string; size: number } | null {
  if (header.every((byte) => byte === 0)) return null
  const text = (from: number, to: number) => {
    const bytes = header.subarray(from, to)
    const end = bytes.indexOf(0)
    return bytes.subarray(0, end < 0 ? bytes.length : end).toString('utf8')
  }
  const copy = Buffer.from(header)
  copy.fill(' ', 148, 156)
  const sum = copy.reduce((total, byte) => total + byte, 0)
  if (Number.parseInt(text(148, 156), 8) !== sum) throw new TarError('A header is damaged')
  if (text(156, 157) !== '0') throw new TarError('There is something else than files')
  const isBinary = (header[124] ?? 0) >= 0x80
  const size = isBinary ? Number(header.readBigUInt64BE(128)) : Number.parseInt(text(124, 136), 8)
  if (!Number.isSafeInteger(size) || size < 0) throw new TarError('A size is damaged')
  return { path: text(0, 100), size }
}

/**
 * Reads an archive while it arrives.
 *
 * @param onFile has to read all of `bytes` before it resolves
 * @throws TarError
 */
export async function readTar(
  source: Readable,
  onFile: (file: { path: string; size: number; bytes: AsyncGenerator<Buffer> }) => Promise<void>,
): Promise<void> {
  const chunks = source[Symbol.asyncIterator]()
  let rest = Buffer.alloc(0)

  /** Returns up to `max` bytes, at least one. */
  const some = async (max: number): Promise<Buffer> => {
    while (rest.length === 0) {
      const { done, value } = await chunks.next()
      if (done) throw new TarError('It ends too early')
      rest = Buffer.from(value)
    }
    const taken = rest.subarray(0, max)
    rest = rest.subarray(taken.length)
    return taken
  }
  async function* take(size: number) {
    for (let left = size; left > 0; ) {
      const taken = await some(left)
      left -= taken.length
      yield taken
    }
  }
  const whole = async (size: number) => {
    const parts: Buffer[] = []
    for await (const part of take(size)) parts.push(part)
    return Buffer.concat(parts)
  }

  for (;;) {
    const header = readHeader(await whole(blockSize))
    if (!header) return
    await onFile({ ...header, bytes: take(header.size) })
    await whole(padding(header.size))
  }
}
