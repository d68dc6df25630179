import 'server-only'
import { eachFile } from '../items/pages'
import type { Ports } from '../ports-types'

/** Creates the run of a sweep that deletes the files of a pattern below `prefixes` at an age in milliseconds. */
export const sweepOldFiles =
  (prefixes: readonly string[], pattern: RegExp, age: number) =>
  async ({ files, now }: Pick<Ports, 'files' | 'now'>, signal: AbortSignal): Promise<void> => {
    for (const prefix of prefixes) {
      for await (const { key, at } of eachFile(files, prefix)) {
        if (signal.aborted) return
        if (pattern.test(key) && now() - at >= age) await files.delete(key)
      }
    }
  }
