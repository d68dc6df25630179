import 'server-only'
import * as z from 'zod'
import { type Items, StoreUnavailableError } from '../item-types'

/**
 * The format of the rows that this version reads and writes. A version that raises it brings what makes rows of the
 * format before it into its own; none had to so far.
 */
export const tableFormat = 1

const formatKey = { pk: 'table-format', sk: 'state' }

const formatSchema = z.object({ format: z.int().min(1) })

/** Milliseconds that a check of the format stays valid: a warm process learns of a newer deploy by itself. */
const freshMilliseconds = 60_000

/**
 * Sees to it that the table has a format that this version knows; a new one gets it.
 *
 * @throws StoreUnavailableError `newer` for a table that a newer version has written, which stays as it is;
 *   `damaged` where its row cannot be understood; else as the store
 */
async function checkFormat(items: Items, known: number): Promise<void> {
  const found = await items.get(formatKey)
  if (!found) {
    const draft = { ...formatKey, data: { format: known } }
    const { ok } = await items.put(draft, 'absent')
    // Somebody else was faster, and may be of another version.
    if (!ok) await checkFormat(items, known)
    return
  }
  const { data, error } = formatSchema.safeParse(found.data)
  if (!data) throw new StoreUnavailableError('damaged', { cause: error })
  if (data.format > known) throw new StoreUnavailableError('newer')
}

/**
 * Items that are neither read nor written where a newer version has changed what rows mean: an older one would
 * take them for damaged, or write over what it cannot see (docs/adr/0060). Looked up before the first use, and once a
 * minute after it.
 *
 * @param now milliseconds since 1970
 */
export function guardFormat(items: Items, now: () => number, known = tableFormat): Items {
  let last: { at: number; check: Promise<void> } | null = null

  const check = (): Promise<void> => {
    if (last && now() - last.at < freshMilliseconds) return last.check
    const made = { at: now(), check: checkFormat(items, known) }
    last = made
    made.check.catch(() => {
      // What failed may be mended meanwhile: the next use looks again.
      if (last === made) last = null
    })
    return made.check
  }

  const guarded =
    <Words extends unknown[], Answer>(use: (...words: Words) => Promise<Answer>) =>
    async (...words: Words): Promise<Answer> => {
      await check()
      return use(...words)
    }

  return {
    get: guarded(items.get),
    put: guarded(items.put),
    putInOrder: guarded(items.putInOrder),
    delete: guarded(items.delete),
    query: guarded(items.query),
    queryIndex: guarded(items.queryIndex),
    scan: guarded(items.scan),
  }
}
