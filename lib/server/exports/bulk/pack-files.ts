import 'server-only'
import { Zip, ZipPassThrough } from 'fflate'

/** A file of an archive; its bytes are read on demand. */
export type FileToPack = { name: string; read: () => Promise<Uint8Array | null> }

/**
 * Packs files into a ZIP archive without compressing them: PDF and Word files are compressed already. Runs requests between
 * two files.
 *
 * @param at time of the files, in milliseconds since 1970
 */
export async function packFiles(
  files: readonly FileToPack[],
  at: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let failure: Error | null = null
  const zip = new Zip((error, chunk) => {
    if (error) failure = error
    else chunks.push(chunk)
  })
  for (const { name, read } of files) {
    const bytes = await read()
    if (!bytes) continue
    const entry = new ZipPassThrough(name)
    entry.mtime = at
    zip.add(entry)
    entry.push(bytes, true)
    if (failure) throw failure
    await new Promise((resolve) => setImmediate(resolve))
  }
  zip.end()
  if (failure) throw failure
  return new Uint8Array(Buffer.concat(chunks))
}
