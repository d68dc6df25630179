import 'server-only'
import * as z from 'zod'
import { type Items, StoreUnavailableError } from '../item-types'

/**
 * Format of the rows that this version reads and writes. A version that raises it contains the upgrade from the
 * format before it; none was needed so far.
 */
export const tableFormat = 1

const formatKey = { pk: 'table-format', sk: 'state' }

const formatSchema = z.object({ format: z.int().min(1) })

/** Milliseconds that a check of the format stays valid: a warm process notices a newer deploy by itself. */
const freshMilliseconds = 60_000

/**
 * Checks that this version supports the table's format; a new table gets it.
 *
 * @throws StoreUnavailableError `newer` for a table that a newer version has written, which stays as it is;
 * `damaged` if its row is malformed; else as the store
 */
async function checkFormat(items: Items, known: number): Promise<void> {
  const found = await items.get(formatKey)
  if (!found) {
    const draft = { ...formatKey, data: { format: known } }
    const { ok } = await items.put(draft, 'absent')
    // Another process was faster, and may be of another version.
    if (!ok) await checkFormat(items, known)
    return
  }
  const { data, error } = formatSchema.safeParse(found.data)
  if (!data) throw new StoreUnavailableError('damaged', { cause: error })
  if (data.format > known) throw new StoreUnavailableError('newer')
}

/**
 * Wraps items to refuse reads and writes if a newer version has changed the format: an older one would take its
 * rows for damaged, or overwrite fields that it does not know (docs/adr/0060). Checked before the first use, and
 * once a minute after it.
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
      // The cause of the failure may be resolved meanwhile: the next use checks again.
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
