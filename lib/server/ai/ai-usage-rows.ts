import 'server-only'
import { daySeconds } from '@/lib/resume/dates/durations'
import type { Items } from '../items/item-types'
import { inFile, moved, rowKind } from '../items/row-kind'
import { ownerPartition } from '../kernel/rows/row-keys'
import { readRow, rowData, type Stored } from '../kernel/rows/rows'
import type { OwnerId } from '../owner'

type Store = { items: Items }

/** Payer: the operator, or the user. */
export type AiPayer = 'operator' | 'own'

/** Use of models by one owner on one day. */
export type AiUsageRow = {
  /** `YYYY-MM-DD`, UTC. */
  day: string
  payer: AiPayer
  /** Tokens of calls that have ended; if the server reported none, the reserved number. */
  tokens: number
  calls: number
  /** US dollars of the calls whose cost is known. */
  dollars: number
  /** Number of calls whose cost is unknown. */
  unpriced: number
  /** Tokens reserved for calls under way, by call. A call of a dead process stays: it may have used them. */
  reserved: Record<string, number>
}

const retentionSeconds = 400 * daySeconds
export const aiUsageKind = rowKind({
  prefix: 'ai-usage#',
  owner: 'person',
  carried: moved,
  archived: inFile('ai-usage'),
})
const usagePrefix = aiUsageKind.prefix

const keyOf = (owner: OwnerId, day: string, payer: AiPayer) => ({
  pk: ownerPartition(owner),
  sk: `${usagePrefix}${day}#${payer}`,
})

/** Returns the day of a time, in UTC. */
export const dayOf = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10)

/** Reads the usage of a day; zeros without any. */
export async function readAiUsage(
  { items }: Store,
  owner: OwnerId,
  { day, payer }: { day: string; payer: AiPayer },
): Promise<Stored<AiUsageRow>> {
  const item = await items.get(keyOf(owner, day, payer))
  if (item) return readRow<AiUsageRow>(item)
  return { day, payer, tokens: 0, calls: 0, dollars: 0, unpriced: 0, reserved: {}, rowVersion: 0 }
}

/** Writes a day that was read before; false after a write conflict. */
export async function writeAiUsage(
  { items }: Store,
  owner: OwnerId,
  row: Stored<AiUsageRow>,
): Promise<boolean> {
  const expiresAt = Math.floor(Date.parse(row.day) / 1_000) + retentionSeconds
  const draft = { ...keyOf(owner, row.day, row.payer), expiresAt, data: rowData(row) }
  return (await items.put(draft, row.rowVersion === 0 ? 'absent' : row.rowVersion)).ok
}
