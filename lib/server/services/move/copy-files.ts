import 'server-only'
import type { Files } from '../../files/types'
import type { Difference } from './compare-sides'
import type { Ledger } from './ledger'
import { printOfFile } from './read-files'

/**
 * Copies the files that the target lacks, one after the other, each noted before; takes away those of
 * earlier runs that are gone from the source. Their time of life begins anew: a store says when a file
 * came to it.
 */
export async function copyFiles({
  source,
  target,
  ledger,
  difference,
  tell,
}: {
  source: { files: Files }
  target: { files: Files }
  ledger: Ledger
  difference: Difference
  tell: (done: number) => void
}): Promise<void> {
  let done = 0
  for (const name of difference.write) {
    const file = await source.files.get(name)
    if (file) {
      await ledger.note([{ name, print: printOfFile(file.head) }])
      await target.files.put(name, file.bytes, file.head.type)
    }
    done += 1
    tell(done)
  }
  for (const name of difference.remove) await target.files.delete(name)
}
