import 'server-only'
import type { Items } from '../items/item-types'
import { eachIndexed } from '../items/pages'
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

/** Notes of one owner that are taken before those of the next. */
const perTurn = 20

/**
 * Generates notes of all owners that are due: some of each owner in turn, those whose oldest note is oldest first, so
 * that nobody waits behind thousands of another's. All are listed before: a note is small, and read once.
 */
export async function* eachDueNote(
  { items }: Store,
  now: number,
): AsyncGenerator<{ owner: OwnerId; id: string }> {
  const waiting = new Map<OwnerId, string[]>()
  for await (const { pk, data } of eachIndexed(items, { gsi1pk: dueIndex, limit: 500 })) {
    if (Number(data.dueAt) > now) break
    const owner = ownerOfPartition(pk)
    if (owner === null) continue
    const ids = waiting.get(owner) ?? []
    ids.push(String(data.id))
    waiting.set(owner, ids)
  }
  for (let from = 0; waiting.size > 0; from += perTurn) {
    for (const [owner, ids] of waiting) {
      for (const id of ids.slice(from, from + perTurn)) yield { owner, id }
      if (ids.length <= from + perTurn) waiting.delete(owner)
    }
  }
}
