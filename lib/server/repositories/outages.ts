import 'server-only'
import { type OutsidePart, outsideParts } from '@/lib/api/health'
import type { Ports } from '../ports-types'

type Parts = Pick<Ports, 'items' | 'now'>

/** Milliseconds for which a failure counts: where nobody has tried since, nobody knows. */
const counts = 15 * 60_000

const rowOf = (part: OutsidePart) => ({ pk: 'health', sk: `out#${part}` })

/**
 * Notes how it went with a part that others run. The rows are the home's, not this process's: mail fails
 * in one place and is told of in another. What cannot be noted is not: the store says so itself.
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
    // Words that cannot be saved are told of by the check of the store.
  }
}

/** The parts that did not answer when they were last used, within a quarter of an hour. */
export async function readOutages({ items }: Pick<Ports, 'items'>): Promise<OutsidePart[]> {
  const rows = await Promise.all(outsideParts.map((part) => items.get(rowOf(part))))
  return outsideParts.filter((_, at) => rows[at] !== null)
}
