import type { Document } from '@/lib/resume/schema/document'
import type { HeadRow, JournalDatabase } from './database'
import { headOf } from './heads'
import { appendStep, emptyHistory, planHistory, type StepNumbers } from './histories'
import type { UndoHistory, UndoStep } from './journal-types'
import { rebaseState } from './rebase-state'
import { reconcile } from './reconcile'
import { refuseDuringSignOut } from './sign-out-lock'
import { storeConflicts } from './store-conflicts'

/** Changes of one document that are not in the database yet. Immutable: a later edit makes a new one. */
export type Unsaved = {
  document?: Document
  history?: UndoHistory
  /** Present when the document was put in the trash or taken out of it. */
  trashedAt?: number | null
  /** Present when the stored document of that revision was erased. */
  erased?: { revision: number }
  /** When it was last touched, in milliseconds since 1970. */
  at: number
}

/** Known state of a document in the database, as this tab last saw it. */
export type Seen = {
  revision: number
  document: Document | null
  history: UndoHistory
  /** Steps that a merge added to the stored history and that nobody here has loaded yet. */
  rescued: UndoStep[]
}

export type BatchItem = { id: string; unsaved: Unsaved; seen: Seen | undefined }

export type Written = {
  id: string
  /** Null when the document was erased, or was not because it had changed. */
  revision: number | null
  /**
   * Another tab had written meanwhile: `merged` means that its edits were merged with ours, `parked` that the stored
   * document is unreadable, so ours is stored beside it under this id.
   */
  contest: { kind: 'merged'; rescued: UndoStep[] } | { kind: 'parked'; id: string } | null
}

type Transaction = ReturnType<typeof openTransaction>

/** 'strict': the disk itself has it before it is called saved, so a power cut takes nothing. */
const openTransaction = (database: JournalDatabase) =>
  database.transaction(
    ['heads', 'documents', 'steps', 'histories', 'sync', 'sync-state'],
    'readwrite',
    { durability: 'strict' },
  )

/**
 * Writes everything in one transaction: all of it is in the database when the promise resolves,
 * none of it when it rejects.
 *
 * @param makeId an id for a document that has to be put beside one that we cannot read
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
    // Asking for the commit now saves the wait for the queue to run dry.
    transaction.commit()
    await transaction.done
    for (const [step, number] of assigned) numbers.set(step, number)
    return written
  } catch (error) {
    transaction.done.catch(() => {})
    try {
      transaction.abort()
    } catch {
      // It had ended already.
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
    // Words that came meanwhile, of another tab or device, nobody has seen: they stay.
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

/** Decides what to write where, after comparing with what another tab may have written meanwhile. */
async function agreeOn(
  transaction: Transaction,
  id: string,
  document: Document,
  unsaved: Unsaved,
  seen: Seen | undefined,
  head: HeadRow | undefined,
  { makeId, numbers }: { makeId: () => string; numbers: StepNumbers },
): Promise<Draft> {
  // The editor does not know yet of the words that were rescued: its history comes without them.
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
  // Both sides changed the same field. One is on top; where nobody is asked about it, both are a
  // step of undo away.
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
 * Steps that were made before this tab saw the other tab's changes: undoing one of them must not revert those. Steps
 * in the database were rebased by their writer.
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

/** Sends a request without waiting: one that fails ends the transaction, and its `done` says so. */
function send(request: Promise<unknown>): void {
  request.catch(() => {})
}
