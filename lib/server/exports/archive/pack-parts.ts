import 'server-only'
import { promisify } from 'node:util'
import { crc32, deflateRaw } from 'node:zlib'
import { strToU8, Zip, type ZipInputFile } from 'fflate'
import { sha256Of } from '../../sha256-of'

/** Entry of a document in the manifest of an archive. Times in milliseconds since 1970. */
export type ListedDocument = {
  file: string
  id: string
  title: string
  createdAt: number
  updatedAt: number
  trashedAt: number | null
}

/** One file of an archive; its content is generated on demand. */
export type PackedFile = {
  name: string
  /** Milliseconds since 1970. */
  at: number
  pieces: AsyncIterable<string | Uint8Array>
  /** Size, if known before. */
  bytes?: number
  /** Entry of the document whose readable file this is. */
  listed?: ListedDocument
}

/** Contents of a part, for the files that end it. */
export type PartFacts = {
  /** 1 for the first. */
  number: number
  isLast: boolean
  documents: ListedDocument[]
  /** Hexadecimal SHA-256 by name, of every file before. */
  hashes: ReadonlyMap<string, string>
}

/** Limits after which another part begins, checked between two files. */
export type PartLimits = { packedBytes: number; bytes: number; files: number }

/** ZIP counts years from 1980 on. */
const earliest = Date.UTC(1980, 0, 2)

/** Maximum milliseconds of work before the event loop runs requests. */
const maxAtOnce = 10

/** Creates a function that yields to the event loop after some work, as the reads here never wait for I/O. */
function createBreath() {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < maxAtOnce) return
    await new Promise((resolve) => setImmediate(resolve))
    since = performance.now()
  }
}

const deflate = promisify(deflateRaw)

/** The name that ZIP has for deflated data. */
const deflated = 8

/** Creates an archive that grows file by file. */
function openPart(breathe: () => Promise<void>) {
  const chunks: Uint8Array[] = []
  let failure: Error | null = null
  let packed = 0
  let whole = 0
  const hashes = new Map<string, string>()
  const documents: ListedDocument[] = []
  const zip = new Zip((error, chunk) => {
    if (error) failure = error
    chunks.push(chunk)
    packed += chunk.length
  })
  return {
    hashes,
    documents,
    async add({ name, at, pieces, listed }: PackedFile) {
      const read: Uint8Array[] = []
      for await (const piece of pieces) {
        read.push(typeof piece === 'string' ? strToU8(piece) : piece)
        await breathe()
      }
      const bytes = Buffer.concat(read)
      // Not by ZipDeflate of fflate 0.8.3, which writes data that cannot be read again (its issue 260).
      const data = await deflate(bytes)
      const mtime = Math.max(at, earliest)
      const facts = { filename: name, compression: deflated, mtime, size: bytes.length }
      const entry: ZipInputFile = { ...facts, crc: crc32(bytes) }
      zip.add(entry)
      entry.ondata?.(null, data, true)
      if (failure) throw failure
      whole += bytes.length
      hashes.set(name, sha256Of(bytes))
      if (listed) documents.push(listed)
    },
    isFullFor: ({ bytes = 0 }: PackedFile, limits: PartLimits) =>
      hashes.size > 0 &&
      (packed + bytes > limits.packedBytes ||
        whole + bytes > limits.bytes ||
        hashes.size >= limits.files),
    end() {
      zip.end()
      if (failure) throw failure
      return Buffer.concat(chunks)
    },
  }
}

/**
 * Packs files into ZIP archives, each complete by itself: only one part is in memory, however large the account is.
 *
 * @param ending makes the files that every part ends with
 * @returns the bytes of each part, in order; at least one
 */
export async function* packParts(
  files: AsyncIterable<PackedFile>,
  limits: PartLimits,
  ending: (facts: PartFacts) => PackedFile[],
): AsyncGenerator<Uint8Array> {
  const breathe = createBreath()
  let number = 1
  let part = openPart(breathe)
  const finish = async (isLast: boolean) => {
    const facts = { number, isLast, documents: part.documents }
    // Each of these may list those before it.
    for (const make of ending({ ...facts, hashes: part.hashes })) await part.add(make)
    return part.end()
  }
  for await (const file of files) {
    if (part.isFullFor(file, limits)) {
      yield await finish(false)
      number++
      part = openPart(breathe)
    }
    await part.add(file)
  }
  yield await finish(true)
}
