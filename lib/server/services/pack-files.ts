import 'server-only'
import { strToU8, Zip, ZipDeflate } from 'fflate'

/** One file of an archive; its pieces are made when they are needed. */
export type PackedFile = {
  name: string
  /** Milliseconds since 1970. */
  at: number
  pieces: AsyncIterable<string | Uint8Array>
}

/** ZIP counts years from 1980 on. */
const earliest = Date.UTC(1980, 0, 2)

async function* pack(files: AsyncIterable<PackedFile>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = []
  let failure: Error | null = null
  const zip = new Zip((error, chunk) => {
    if (error) failure = error
    else ready.push(chunk)
  })
  const take = () => {
    if (failure) throw failure
    const chunks = ready.filter(({ length }) => length > 0)
    ready = []
    return chunks
  }
  for await (const { name, at, pieces } of files) {
    const entry = new ZipDeflate(name, { level: 6 })
    entry.mtime = Math.max(at, earliest)
    zip.add(entry)
    for await (const piece of pieces) {
      entry.push(typeof piece === 'string' ? strToU8(piece) : piece)
      yield* take()
    }
    entry.push(new Uint8Array(), true)
    yield* take()
  }
  zip.end()
  yield* take()
}

/**
 * A ZIP archive as a stream, packed as fast as it is read: however much somebody owns, only one
 * piece of it is in memory.
 */
export function packFiles(files: AsyncIterable<PackedFile>): ReadableStream<Uint8Array> {
  const chunks = pack(files)
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await chunks.return(undefined)
    },
  })
}
