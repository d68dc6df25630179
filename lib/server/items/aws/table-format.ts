import 'server-only'
import * as z from 'zod'
import { type Items, StoreUnavailableError } from '../item-types'
import { left, rowKind } from '../row-kind'

/**
 * Format of the rows that this version reads and writes: 2 since bodies are sharded (ADR aws-data). It works on format
 * 1, too, as the version before it did, until a site raises the number.
 */
export const tableFormat = 2

export const tableFormatKind = rowKind({
  prefix: 'table-format',
  owner: 'installation',
  carried: left('of the table itself, which knows its own format'),
})
const formatKey = { pk: tableFormatKind.prefix, sk: 'state' }

/** `raisedAt`, in milliseconds since 1970, is absent from tables that began with this format. */
const formatSchema = z.object({ format: z.int().min(1), raisedAt: z.int().optional() })

export type Format = z.output<typeof formatSchema>

/** @throws StoreUnavailableError `damaged` for a malformed row */
function readFormat(row: unknown): Format {
  const { data, error } = formatSchema.safeParse(row)
  if (!data) throw new StoreUnavailableError('damaged', { cause: error })
  return data
}

/**
 * Checks that this version supports the table's format; a new table gets it.
 *
 * @throws StoreUnavailableError `newer` for a table that a newer version has written, which stays as it is;
 * `damaged` if its row is malformed; else as the store
 */
export async function checkFormat(items: Items, known: number): Promise<Format> {
  const found = await items.get(formatKey)
  if (!found) {
    const draft = { ...formatKey, data: { format: known } }
    const { ok } = await items.put(draft, 'absent')
    // Another process was faster, and may be of another version.
    return ok ? draft.data : checkFormat(items, known)
  }
  const format = readFormat(found.data)
  if (format.format > known) throw new StoreUnavailableError('newer')
  return format
}

/**
 * Raises the format of an older table, after which older versions refuse it. Called by a site that starts, which is
 * deployed after the functions. Bodies then move one by one, each with its next save.
 *
 * @throws StoreUnavailableError as `guardFormat`
 */
export async function raiseFormat(items: Items, now: () => number): Promise<void> {
  const found = await items.get(formatKey)
  if (!found || readFormat(found.data).format === tableFormat) return
  const data = { format: tableFormat, raisedAt: now() }
  // Another site may have raised it meanwhile.
  await items.put({ ...formatKey, data }, found.version)
}
