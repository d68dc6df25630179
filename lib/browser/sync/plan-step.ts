import { equalJson, type JsonValue } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'
import type {
  HeadRow,
  JournalDatabase,
  SyncOperationRow,
  SyncRow,
} from '../storage/journal/database'
import { aliasKey } from '../storage/journal/read-journal-rows'
import { readStored } from '../storage/journal/stored'
import { beginSave } from './begin-save'
import { type Decision, decide } from './decide'
import type { SyncNotice } from './sync-types'
import {
  newRow,
  removeDocument,
  removeRow,
  renameDocument,
  runTransaction,
  type SyncTransaction,
} from './transaction'

/** Next request to the server for one document. */
export type Step =
  | { kind: 'save'; operation: SyncOperationRow }
  | { kind: 'pull' }
  | { kind: 'trash'; knownVersion: number }
  | { kind: 'restore' }
  | { kind: 'erase'; knownVersion: number }
  /** Nothing to do. */
  | { kind: 'settled' }

export type Plan = {
  step: Step
  /** Local documents that were changed. */
  changed: string[]
  notices: SyncNotice[]
}

type Found = { row: SyncRow; head: HeadRow | undefined; document: ReturnType<typeof readStored> }

/**
 * Plans the next step of a document: compares local and known remote state, stores what must survive a crash, and
 * returns the request. A save gets its operation id here and keeps it until its answer is known.
 */
export function planStep(
  database: JournalDatabase,
  id: string,
  makeId: () => string,
): Promise<Plan> {
  return runTransaction(database, 'strict', async (transaction) => {
    const [row, head, stored, baseRow, operation] = await Promise.all([
      transaction.objectStore('sync').get(id),
      transaction.objectStore('heads').get(id),
      transaction.objectStore('documents').get(id),
      transaction.objectStore('sync-bases').get(id),
      transaction.objectStore('sync-operations').get(id),
    ])
    if (!row && !head) return { step: { kind: 'settled' }, changed: [], notices: [] }
    const document = readStored(stored?.body)
    const found = { row: row ?? newRow(id), head, document }
    const isBase = (words: Document) => equalJson(asJson(words), asJson(baseRow?.document))
    const decision = decide({
      row: found.row,
      head: head ?? null,
      isReadable: document.ok,
      isSame: document.ok && isBase(document.document),
      operation: operation ?? null,
      hasSentWords: operation !== undefined && !isBase(operation.document),
    })
    return executeStep(transaction, found, decision, makeId)
  })
}

const asJson = (document: unknown) => document as JsonValue | undefined

async function executeStep(
  transaction: SyncTransaction,
  { row, head, document }: Found,
  decision: Decision,
  makeId: () => string,
): Promise<Plan> {
  const { id } = row
  const rows = transaction.objectStore('sync')
  const settled: Plan = { step: { kind: 'settled' }, changed: [], notices: [] }
  const back: SyncNotice[] = [{ kind: 'came-back', documentId: id }]
  switch (decision.kind) {
    case 'resend':
      return { ...settled, step: { kind: 'save', operation: decision.operation } }
    case 'trash':
      return { ...settled, step: { kind: 'trash', knownVersion: row.version } }
    case 'erase':
      return { ...settled, step: { kind: 'erase', knownVersion: row.version } }
    case 'restore':
      return { ...settled, step: { kind: 'restore' }, notices: decision.isBack ? back : [] }
    case 'pull':
      return pull(transaction, { row, head }, decision.isBack)
    case 'forget-row':
      await removeRow(transaction, id)
      return settled
    case 'remove':
      await removeDocument(transaction, id)
      await removeRow(transaction, id)
      return { ...settled, changed: [id] }
    case 'move-beside': {
      if (!head || !document.ok) return settled
      const newId = makeId()
      await renameDocument(transaction, document.document, head, newId)
      await removeRow(transaction, id)
      // An open editor, and a later visit by the old id, find it there.
      await transaction.objectStore('sync-state').put({ key: aliasKey(id), value: newId })
      const conflicts = row.conflicts.map((conflict) => ({ ...conflict, documentId: newId }))
      if (conflicts.length > 0) await rows.put({ ...newRow(newId), conflicts })
      const notice: SyncNotice = { kind: 'moved-beside', documentId: id, newId }
      return { ...settled, changed: [id, newId], notices: [notice] }
    }
    case 'unreadable': {
      const { remoteVersion } = row
      const code = !document.ok && document.code === 'newer-version' ? 'newer-version' : 'invalid'
      await rows.put({
        ...row,
        refused: { code, revision: head?.revision ?? 0, remoteVersion },
      })
      return settled
    }
    case 'begin': {
      if (!head || !document.ok) return settled
      const begun = { row, head, document: document.document }
      const operation = await beginSave(transaction, begun, row.checkpoint, makeId)
      return { ...settled, step: { kind: 'save', operation } }
    }
    case 'settled':
      return settle(transaction, { row, head }, decision.trashedAt)
  }
}

async function pull(
  transaction: SyncTransaction,
  { row: { id }, head }: Omit<Found, 'document'>,
  isBack: boolean,
): Promise<Plan> {
  const notices: SyncNotice[] = isBack ? [{ kind: 'came-back', documentId: id }] : []
  const plan: Plan = { step: { kind: 'pull' }, changed: [], notices }
  if (!isBack || !head) return plan
  await transaction
    .objectStore('heads')
    .put({ ...head, trashedAt: null, revision: head.revision + 1 })
  return { ...plan, changed: [id] }
}

/** Stores that both sides agree, and applies the remote trash state. */
async function settle(
  transaction: SyncTransaction,
  { row, head }: Omit<Found, 'document'>,
  trashedAt: number | null,
): Promise<Plan> {
  const settled: Plan = { step: { kind: 'settled' }, changed: [], notices: [] }
  if (!head) return settled
  const isMoved = (trashedAt === null) !== (head.trashedAt === null)
  const revision = head.revision + (isMoved ? 1 : 0)
  if (isMoved) await transaction.objectStore('heads').put({ ...head, trashedAt, revision })
  await transaction.objectStore('sync').put({
    ...row,
    cleanRevision: revision,
    wasTrashed: trashedAt !== null,
    refused: null,
  })
  return { ...settled, changed: isMoved ? [row.id] : [] }
}
