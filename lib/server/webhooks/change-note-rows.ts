import 'server-only'
import type { Items } from '../items/item-types'
import { moved, omitted, rowKind } from '../items/row-kind'
import { createOwnerRows } from '../kernel/rows/owner-rows'
import { ownerOfPartition, sortableTime } from '../kernel/rows/row-keys'
import type { OwnerId } from '../owner'

type Store = { items: Items }

/** A document that has changed since its last `document.changed`. */
type ChangeNote = {
  id: string
  /** Not to be announced before, in milliseconds since 1970. */
  dueAt: number
}

export const changeNoteKind = rowKind({
  prefix: 'webhook-change#',
  owner: 'person',
  carried: moved,
  archived: omitted('marks of documents whose change is not announced yet'),
})
const changeNotePrefix = changeNoteKind.prefix
const dueIndex = 'webhook-changes#due'

/** Notes by the id of the document. */
export const changeNotes = createOwnerRows<ChangeNote>(
  changeNotePrefix,
  ({ id, dueAt }, owner) => ({
    index: { gsi1pk: dueIndex, gsi1sk: `${sortableTime(dueAt)}#${owner}#${id}` },
  }),
)

/** Lists notes of all owners that are due, the oldest first. */
export async function listDueNotes(
  { items }: Store,
  now: number,
  limit: number,
): Promise<{ owner: OwnerId; id: string }[]> {
  const page = await items.queryIndex({ gsi1pk: dueIndex, limit })
  return page.items.flatMap(({ pk, data }) => {
    const owner = ownerOfPartition(pk)
    return owner !== null && Number(data.dueAt) <= now ? [{ owner, id: String(data.id) }] : []
  })
}
