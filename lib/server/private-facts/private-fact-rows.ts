import 'server-only'
import type { PrivateFact } from '@/lib/resume/private-facts'
import type { Items } from '../items/item-types'
import { inFile, moved, rowKind } from '../items/row-kind'
import { createOwnerRows } from '../kernel/rows/owner-rows'
import { ownerPartition } from '../kernel/rows/row-keys'
import { readRow } from '../kernel/rows/rows'
import type { OwnerId } from '../owner'

export const privateFactKind = rowKind({
  prefix: 'private-fact#',
  owner: 'person',
  carried: moved,
  archived: inFile('private-facts'),
})
export const privateFactPrefix = privateFactKind.prefix

/** Private facts of a person: written once, and deleted. */
export const privateFactRows = createOwnerRows<PrivateFact>(privateFactPrefix)

/** Facts of a page, so that an answer with the longest texts stays below the 6 MB of AWS Lambda. */
const pageFacts = 200

/**
 * Reads a page of facts, the oldest first.
 *
 * @throws InvalidCursorError
 */
export async function readPrivateFactPage(
  { items }: { items: Items },
  owner: OwnerId,
  cursor: string | null,
): Promise<{ facts: PrivateFact[]; cursor: string | null }> {
  const where = { pk: ownerPartition(owner), prefix: privateFactPrefix, limit: pageFacts }
  const page = await items.query({ ...where, cursor })
  const facts = page.items.map((item) => {
    const { rowVersion: _, ...fact } = readRow<PrivateFact>(item)
    return fact
  })
  return { facts, cursor: page.cursor }
}
