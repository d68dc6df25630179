import 'server-only'
import type { Files } from '../files/file-types'
import type { Difference } from './compare-sides'
import { forEachAtOnce } from './for-each-at-once'
import type { Ledger } from './ledger'
import { printOfFile, type ReadFile } from './read-files'

/** Number of files noted in the ledger at once, before any of them is copied. */
const chunkSize = 100
/** Limits concurrency, as whole files are in memory. */
const filesAtOnce = 4

/**
 * Copies the files that the target lacks, each noted in the ledger before; deletes those of earlier runs that are
 * gone from the source. Their lifetime begins anew: a store records when a file was written.
 *
 * @param copying.here the source's metadata of its files when both sides were compared
 */
export async function copyFiles({
  source,
  target,
  ledger,
  difference,
  here,
  notify,
}: {
  source: { files: Files }
  target: { files: Files }
  ledger: Ledger
  difference: Difference
  here: ReadonlyMap<string, ReadFile>
  notify: (done: number) => void
}): Promise<void> {
  let done = 0
  const copy = async (name: string) => {
    const file = await source.files.get(name)
    if (file) {
      const entry = { name, print: printOfFile(file.head) }
      // The file has changed: the source is in use, and the final check will report it.
      if (!ledger.isOurs(entry)) await ledger.note([entry])
      await target.files.put(name, file.bytes, file.head.type)
    }
    notify(++done)
  }
  const names = [...difference.write]
  for (let from = 0; from < names.length; from += chunkSize) {
    const chunk = names.slice(from, from + chunkSize)
    await ledger.note(chunk.map((name) => ({ name, print: here.get(name)?.print ?? '' })))
    await forEachAtOnce(chunk, filesAtOnce, copy)
  }
  await forEachAtOnce(difference.remove, filesAtOnce, (name) => target.files.delete(name))
}
