import { mergeDocuments } from '@/lib/resume/change/merge'
import { equalJson, isJsonObject, type JsonValue } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'
import type { HeadRow, HistoryRow, JournalDatabase, StepRow } from '../storage/journal/database'
import { readStored } from '../storage/journal/stored'
import { toConflicts } from './conflicts'
import { newRow, runTransaction, type SyncTransaction, writeDocument } from './transaction'

/** All rows of a guest's document, with its undo history. */
export type GuestDocument = {
  head: HeadRow
  body: unknown
  history: HistoryRow | undefined
  steps: StepRow[]
}

export type GuestOutcome = {
  /** Whether it is completely stored in the account's namespace. */
  isThere: boolean
  /** Local document that was changed. */
  changed: string | null
}

const broughtKey = (id: string) => `guest:${id}`
const asJson = (document: unknown) => document as JsonValue

/**
 * Writes a guest's document into an account's namespace, in one transaction. A document that was moved before is
 * merged; if another document has its id, it gets a new one.
 */
export function mergeGuestDocument(
  database: JournalDatabase,
  guest: GuestDocument,
  now: number,
  makeId: () => string,
): Promise<GuestOutcome> {
  return runTransaction(database, 'strict', async (transaction) => {
    const { id } = guest.head
    const state = transaction.objectStore('sync-state')
    const brought = readBrought((await state.get(broughtKey(id)))?.value)
    const target = brought?.id ?? id
    const [head, stored] = await Promise.all([
      transaction.objectStore('heads').get(target),
      transaction.objectStore('documents').get(target),
    ])
    const mine = readStored(guest.body)
    const remember = (document: unknown, as: string) =>
      state.put({ key: broughtKey(id), value: { id: as, document } })
    const bringAs = async (newId: string): Promise<GuestOutcome> => {
      await putCopy(transaction, guest, newId)
      await remember(guest.body, newId)
      return { isThere: true, changed: newId }
    }

    if (brought && equalJson(asJson(guest.body), asJson(brought.document))) {
      return { isThere: true, changed: null }
    }
    const isKnown = (await transaction.objectStore('sync').get(target)) !== undefined
    if (!head || !stored) return bringAs(brought || isKnown ? makeId() : id)
    const theirs = readStored(stored.body)
    const isSame = equalJson(asJson(guest.body), asJson(stored.body))
    if (isSame) {
      await remember(guest.body, target)
      return { isThere: true, changed: null }
    }
    const base = readStored(brought?.document)
    if (!mine.ok || !theirs.ok || !base.ok) return bringAs(makeId())
    const own = { ...mine.document, id: target } as Document
    const from = { ...base.document, id: target } as Document
    const merged = mergeDocuments(from, own, theirs.document)
    if (!merged.ok) return bringAs(makeId())
    const { trashedAt } = head
    await writeDocument(transaction, merged.document, head, { updatedAt: now, trashedAt })
    const row = (await transaction.objectStore('sync').get(target)) ?? newRow(target)
    const conflicts = [...row.conflicts, ...toConflicts(merged, row, now)]
    if (merged.conflicts.length > 0)
      await transaction.objectStore('sync').put({ ...row, conflicts })
    await remember(guest.body, target)
    return { isThere: true, changed: target }
  })
}

function readBrought(value: unknown): { id: string; document: unknown } | null {
  return isJsonObject(value) && typeof value.id === 'string'
    ? { id: value.id, document: value.document }
    : null
}

async function putCopy(
  transaction: SyncTransaction,
  { head, body, history, steps }: GuestDocument,
  id: string,
): Promise<void> {
  const copy = isJsonObject(body) && head.id !== id ? { ...body, id } : body
  await transaction.objectStore('heads').put({ ...head, id, revision: 1 })
  await transaction.objectStore('documents').put({ id, body: copy })
  if (history) await transaction.objectStore('histories').put({ ...history, documentId: id })
  for (const step of steps) await transaction.objectStore('steps').put({ ...step, documentId: id })
}
