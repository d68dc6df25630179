import 'server-only'
import * as z from 'zod'
import { minuteMs, minuteSeconds } from '@/lib/resume/dates/durations'
import { type Items, StoreUnavailableError } from '../item-types'
import { eachItem } from '../pages'
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
const markPrefix = 'process#'
/** Time after which a process that has not renewed its mark counts as ended: it checks the format before its next use. */
const markMs = 10 * minuteMs

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
 * Notes the newest format that a process of this version reads, once a minute while it uses the table.
 *
 * @param process any id of it
 */
export async function markProcess(
  items: Items,
  process: string,
  known: number,
  now: number,
): Promise<void> {
  const data = { format: known, at: now }
  const expiresAt = Math.ceil((now + markMs) / 1_000) + minuteSeconds
  await items.put({ pk: formatKey.pk, sk: markPrefix + process, data, expiresAt }, 'any')
}

/**
 * Raises the format of an older table once no process of an older version has used it for ten minutes: after that older
 * versions refuse the table, and a deploy that is rolled back must find it as it was. Bodies then move one by one, each
 * with its next save. Called by a sweep of the newer version.
 *
 * @param known format of this version
 * @throws StoreUnavailableError as `guardFormat`
 */
export async function raiseFormat(
  items: Items,
  now: () => number,
  known = tableFormat,
): Promise<void> {
  const found = await items.get(formatKey)
  if (!found || readFormat(found.data).format >= known) return
  const where = { pk: formatKey.pk, prefix: markPrefix, limit: 500 }
  for await (const { data } of eachItem(items, where)) {
    if (Number(data.format) < known && Number(data.at) > now() - markMs) return
  }
  const data = { format: known, raisedAt: now() }
  // Another process may have raised it meanwhile.
  await items.put({ ...formatKey, data }, found.version)
}
