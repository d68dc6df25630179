import 'server-only'
import { type OutsidePart, outsideParts } from '@/lib/api/health'
import { left, rowKind } from '../../items/row-kind'
import type { Ports } from '../../ports-types'

type Parts = Pick<Ports, 'items' | 'now'>

/** Milliseconds for which a failure counts: after that without a new attempt the state is unknown. */
const counts = 15 * 60_000

export const healthKind = rowKind({
  prefix: 'health',
  owner: 'installation',
  carried: left('of the old home itself'),
})

const rowOf = (part: OutsidePart) => ({ pk: healthKind.prefix, sk: `out#${part}` })

/**
 * Records whether an external service worked. The rows are shared by all processes of the home: mail fails in one
 * and is reported by another. A failed write is ignored: the store's own health check reports it.
 */
export async function noteOutcome(
  { items, now }: Parts,
  part: OutsidePart,
  isOut: boolean,
): Promise<void> {
  try {
    const known = await items.get(rowOf(part))
    const expiresAt = Math.ceil((now() + counts) / 1_000)
    if (isOut) await items.put({ ...rowOf(part), expiresAt, data: {} }, 'any')
    else if (known) await items.delete(rowOf(part), 'any')
  } catch {
    // A failing store is reported by its own health check.
  }
}

/** Lists the external services that failed when they were last used, within a quarter of an hour. */
export async function readOutages({ items }: Pick<Ports, 'items'>): Promise<OutsidePart[]> {
  const rows = await Promise.all(outsideParts.map((part) => items.get(rowOf(part))))
  return outsideParts.filter((_, at) => rows[at] !== null)
}
