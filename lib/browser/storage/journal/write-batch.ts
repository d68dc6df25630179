import type { Document } from '@/lib/resume/schema/document'
import type { HeadRow, JournalDatabase } from './database'
import { headOf } from './heads'
import { appendStep, emptyHistory, planHistory, type StepNumbers } from './histories'
import type { UndoHistory, UndoStep } from './journal-types'
import { rebaseState } from './rebase-state'
import { reconcile } from './reconcile'
import { refuseDuringSignOut } from './sign-out-lock'
import { storeConflicts } from './store-conflicts'

/** Unwritten changes of one document. Immutable: a later edit creates a new object. */
export type Unsaved = {
  document?: Document
  history?: UndoHistory
  /** Present if the document was trashed or restored. */
  trashedAt?: number | null
  /** Present if the stored document of that revision was erased. */
  erased?: { revision: number }
  /** Time of the last change, in milliseconds since 1970. */
  at: number
}

/** State of a document in the database, as last seen by this tab. */
export type Seen = {
  revision: number
  document: Document | null
  history: UndoHistory
  /** Steps that a merge added to the stored history and that this tab has not loaded yet. */
  rescued: UndoStep[]
}

export type BatchItem = { id: string; unsaved: Unsaved; seen: Seen | undefined }

export type Written = {
  id: string
  /** Null if the document was erased, or was kept because it had changed. */
  revision: number | null
  /**
   * Another tab had written meanwhile: `merged` with our edits, or `parked`: the stored document is unreadable, so ours
   * is stored under this new id.
   */
  contest: { kind: 'merged'; rescued: UndoStep[] } | { kind: 'parked'; id: string } | null
}

type Transaction = ReturnType<typeof openTransaction>

/** 'strict': flushed to disk before it counts as saved, so that a power failure loses nothing. */
const openTransaction = (database: JournalDatabase) =>
  database.transaction(
    ['heads', 'documents', 'steps', 'histories', 'sync', 'sync-state'],
    'readwrite',
    { durability: 'strict' },
  )

/**
 * Writes everything in one transaction: all of it when the promise resolves, nothing when it rejects.
 *
 * @param makeId creates an id for a document that is stored beside an unreadable one
 */
export async function writeBatch(
  database: JournalDatabase,
  items: BatchItem[],
  numbers: StepNumbers,
  makeId: () => string,
): Promise<Written[]> {
  const transaction = openTransaction(database)
  const assigned: (readonly [UndoStep, number])[] = []
  try {
    await refuseDuringSignOut(transaction.objectStore('sync-state'))
    const written: Written[] = []
    for (const item of items) {
      written.push(await writeItem(transaction, item, numbers, makeId, assigned))
    }
    // Committing explicitly avoids waiting for the queue to drain.
    transaction.commit()
    await transaction.done
    for (const [step, number] of assigned) numbers.set(step, number)
    return written
  } catch (error) {
    transaction.done.catch(() => {})
    try {
      transaction.abort()
    } catch {
      // The transaction had ended already.
    }
    throw transaction.error ?? error
  }
}

async function writeItem(
  transaction: Transaction,
  { id, unsaved, seen }: BatchItem,
  numbers: StepNumbers,
  makeId: () => string,
  assigned: (readonly [UndoStep, number])[],
): Promise<Written> {
  const heads = transaction.objectStore('heads')
  const head = await heads.get(id)
  if (unsaved.erased) {
    // The document was edited by another tab or device meanwhile, unseen: it stays.
    const shown = [unsaved.erased.revision, seen?.revision]
    if (head && shown.includes(head.revision)) eraseRows(transaction, id)
    return { id, revision: null, contest: null }
  }
  if (!unsaved.document) {
    if (!head) return { id, revision: null, contest: null }
    const row = { ...head, revision: head.revision + 1 }
    if (unsaved.trashedAt !== undefined) row.trashedAt = unsaved.trashedAt
    send(heads.put(row))
    return { id, revision: row.revision, contest: null }
  }

  const draft = await agreeOn(transaction, id, unsaved.document, unsaved, seen, head, {
    makeId,
    numbers,
  })
  const previous = draft.id === id ? head : undefined
  const revision = (previous?.revision ?? 0) + 1
  const row = { ...headOf(draft.document, previous, unsaved.at), revision }
  if (unsaved.trashedAt !== undefined) row.trashedAt = unsaved.trashedAt
  send(heads.put(row))
  send(transaction.objectStore('documents').put({ id: draft.id, body: draft.document }))
  if (draft.history) {
    const histories = transaction.objectStore('histories')
    const plan = planHistory(draft.id, draft.history, await histories.get(draft.id), numbers)
    const steps = transaction.objectStore('steps')
    send(histories.put(plan.row))
    for (const step of plan.put) send(steps.put(step))
    for (const number of plan.drop) send(steps.delete([draft.id, number]))
    assigned.push(...plan.assigned)
  }
  return { id, revision, contest: draft.contest }
}

type Draft = {
  id: string
  document: Document
  history: UndoHistory | undefined
  contest: Written['contest']
}

/** Decides what to write, after comparing with concurrent writes of other tabs. */
async function agreeOn(
  transaction: Transaction,
  id: string,
  document: Document,
  unsaved: Unsaved,
  seen: Seen | undefined,
  head: HeadRow | undefined,
  { makeId, numbers }: { makeId: () => string; numbers: StepNumbers },
): Promise<Draft> {
  // The editor has not loaded the rescued steps: its history lacks them.
  const history = unsaved.history && (seen?.rescued ?? []).reduce(appendStep, unsaved.history)
  if (!head || head.revision === seen?.revision) return { id, document, history, contest: null }

  const stored = await transaction.objectStore('documents').get(id)
  const agreed = reconcile(seen?.document ?? null, document, stored?.body)
  if (agreed.kind === 'ours') return { id, document, history, contest: null }
  if (agreed.kind === 'unreadable') {
    const copyId = makeId()
    return {
      id: copyId,
      document: { ...document, id: copyId },
      history: history ?? seen?.history,
      contest: { kind: 'parked', id: copyId },
    }
  }
  const rows = transaction.objectStore('sync')
  const isAsked =
    agreed.conflicts.length > 0 && (await storeConflicts(rows, id, agreed, unsaved.at))
  // Both sides changed the same field. One value is current; if nobody is asked, the other is an undo step away.
  const rescued: UndoStep[] = (isAsked ? [] : agreed.kept).map((before) => ({
    before,
    focusBefore: null,
    focusAfter: null,
  }))
  const base = seen?.document
  const rebased = history && base && rebaseNewSteps(history, base, agreed.theirs, numbers)
  const own = rebased ?? history
  const withRescued = rescued.reduce(appendStep, own ?? seen?.history ?? emptyHistory)
  return {
    id,
    document: agreed.document,
    history: rescued.length > 0 ? withRescued : own,
    contest: { kind: 'merged', rescued },
  }
}

/**
 * Rebases steps made before this tab saw the other tab's changes, so that undoing one of them does not revert those.
 * Steps in the database were rebased by their writer.
 */
function rebaseNewSteps(
  { past, future }: UndoHistory,
  from: Document,
  to: Document,
  numbers: StepNumbers,
): UndoHistory {
  const rebase = (step: UndoStep): UndoStep =>
    numbers.has(step) ? step : { ...step, before: rebaseState(step.before, from, to) }
  return { past: past.map(rebase), future: future.map(rebase) }
}

function eraseRows(transaction: Transaction, id: string): void {
  send(transaction.objectStore('heads').delete(id))
  send(transaction.objectStore('documents').delete(id))
  send(transaction.objectStore('histories').delete(id))
  send(transaction.objectStore('steps').delete(IDBKeyRange.bound([id], [id, []])))
}

/** Sends a request without awaiting it: a failure aborts the transaction, and rejects its `done`. */
function send(request: Promise<unknown>): void {
  request.catch(() => {})
}
