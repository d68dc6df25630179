import { mergeDocuments } from '@/lib/resume/change/merge'
import { equalJson, type JsonValue } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'
import type { HeadRow, JournalDatabase, SyncRow } from '../storage/journal/database'
import { readStep } from '../storage/journal/histories'
import { rebaseState } from '../storage/journal/rebase-state'
import { readStored } from '../storage/journal/stored'
import { giveUpSave } from './begin-save'
import { toConflicts } from './conflicts'
import type { FieldConflict, SyncNotice } from './sync-types'
import { renameDocument, runTransaction, type SyncTransaction, writeDocument } from './transaction'

/** Version of a document in the account. */
export type Remote = {
  version: number
  document: unknown
  /** Milliseconds since 1970. */
  updatedAt?: number
  trashedAt?: number | null
}

export type MergeOutcome = {
  /** `bad-answer`: not a valid document; nothing was changed. */
  code: 'merged' | 'refused' | 'bad-answer' | 'gone'
  /** Local documents that were changed. */
  changed: string[]
  notices: SyncNotice[]
}

type Sides = { row: SyncRow; head: HeadRow; mine: Document; theirs: Document; version: number }

/**
 * Merges a remote version of a document into the local one. Local text is never overwritten: one-sided changes are
 * applied, and for fields changed on both sides both values are stored. One transaction, so that a crash leaves the
 * state before or after it.
 *
 * @param makeId creates an id for a local document that has to give way
 */
export function mergeIn(
  database: JournalDatabase,
  id: string,
  remote: Remote,
  now: number,
  makeId: () => string,
): Promise<MergeOutcome> {
  return runTransaction(database, 'strict', async (transaction) => {
    const [known, head, stored, baseRow] = await Promise.all([
      transaction.objectStore('sync').get(id),
      transaction.objectStore('heads').get(id),
      transaction.objectStore('documents').get(id),
      transaction.objectStore('sync-bases').get(id),
    ])
    if (!known || !head || !stored) return { code: 'gone', changed: [], notices: [] }
    const { trashedAt = known.remoteTrashedAt } = remote
    const row = { ...known, remoteTrashedAt: trashedAt }
    const [mine, theirs] = [readStored(stored.body), readStored(remote.document)]
    const version = remote.version
    if (!mine.ok || !theirs.ok) {
      if (!theirs.ok && theirs.code === 'damaged') {
        return { code: 'bad-answer', changed: [], notices: [] }
      }
      return refuse(transaction, row, head, version, 'newer-version')
    }
    const sides = { row, head, mine: mine.document, theirs: theirs.document, version }
    if (sides.theirs.id !== id || sides.theirs.kind !== sides.mine.kind) {
      return { code: 'bad-answer', changed: [], notices: [] }
    }
    const base = readStored(baseRow?.document)
    if (base.ok) return mergeSides(transaction, sides, base.document, remote.updatedAt ?? now, now)
    if (equalJson(asJson(sides.mine), asJson(sides.theirs))) {
      return agree(transaction, sides, sides.mine, [], remote.updatedAt ?? now)
    }
    // Without a common base neither may replace the other.
    const newId = makeId()
    await renameDocument(transaction, sides.mine, head, newId)
    const outcome = await agree(transaction, { ...sides, mine: null }, sides.theirs, [], now)
    const notice: SyncNotice = { kind: 'moved-beside', documentId: id, newId }
    return { ...outcome, changed: [id, newId], notices: [notice] }
  })
}

const asJson = (document: Document) => document as JsonValue

async function mergeSides(
  transaction: SyncTransaction,
  sides: Sides,
  base: Document,
  updatedAt: number,
  now: number,
): Promise<MergeOutcome> {
  const { row, head, mine, theirs, version } = sides
  if (version < row.version) {
    // The account was restored to an older state: it contains nothing newer than the local document.
    return agree(transaction, sides, mine, [], now)
  }
  const isUntouched = equalJson(asJson(mine), asJson(base))
  if (isUntouched) return agree(transaction, sides, theirs, [], updatedAt)
  const merged = mergeDocuments(base, mine, theirs)
  if (!merged.ok) return refuse(transaction, row, head, version, 'merge-limit')
  const conflicts = toConflicts(merged, row, now)
  return agree(transaction, sides, merged.document, conflicts, now)
}

/** Stores the agreed document, and the remote one as the new base. */
async function agree(
  transaction: SyncTransaction,
  { row, head, mine, theirs, version }: Omit<Sides, 'mine'> & { mine: Document | null },
  document: Document,
  conflicts: FieldConflict[],
  updatedAt: number,
): Promise<MergeOutcome> {
  const { id } = row
  const isChanged = !mine || !equalJson(asJson(document), asJson(mine))
  const { trashedAt } = head
  if (mine && isChanged) await rebaseHistory(transaction, mine, document)
  const revision = isChanged
    ? await writeDocument(transaction, document, head, { updatedAt, trashedAt })
    : head.revision
  await transaction.objectStore('sync-bases').put({ id, document: theirs })
  await transaction.objectStore('sync').put({
    ...(await giveUpSave(transaction, row)),
    version,
    remoteVersion: version,
    cleanRevision: equalJson(asJson(document), asJson(theirs)) ? revision : -1,
    refused: null,
    conflicts: [...row.conflicts, ...conflicts],
  })
  return { code: 'merged', changed: isChanged ? [id] : [], notices: [] }
}

/**
 * Rebases all states of the undo history onto the remote changes. Each is written before the next is computed, so that
 * the page is not blocked.
 */
async function rebaseHistory(transaction: SyncTransaction, from: Document, to: Document) {
  const steps = transaction.objectStore('steps')
  for (const row of await steps.getAll(IDBKeyRange.bound([from.id], [from.id, []]))) {
    const before = readStep(row.before)
    if (before) await steps.put({ ...row, before: rebaseState(before, from, to) })
  }
}

/** Leaves both sides unchanged until either of them changes. */
async function refuse(
  transaction: SyncTransaction,
  row: SyncRow,
  head: HeadRow,
  version: number,
  code: 'newer-version' | 'merge-limit',
): Promise<MergeOutcome> {
  await transaction.objectStore('sync').put({
    ...(await giveUpSave(transaction, row)),
    remoteVersion: version,
    refused: { code, revision: head.revision, remoteVersion: version },
  })
  return { code: 'refused', changed: [], notices: [] }
}
