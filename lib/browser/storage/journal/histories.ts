import { currentSchemaVersion, type Document } from '@/lib/resume/schema/document'
import type { HistoryRow, StepRow } from './database'
import type { UndoHistory, UndoStep } from './journal-types'
import { readStored } from './stored'

/** Maximum number of undo steps stored per document. */
export const maxUndoSteps = 100

export const emptyHistory: UndoHistory = { past: [], future: [] }

/** Appends one step: the oldest is dropped above the maximum, and redo is cleared. */
export function appendStep(history: UndoHistory, step: UndoStep): UndoHistory {
  return { past: [...history.past, step].slice(-maxUndoSteps), future: [] }
}

/** Row number of each step by object identity: steps are immutable, so each is written once. */
export type StepNumbers = WeakMap<UndoStep, number>

export type HistoryPlan = {
  row: HistoryRow
  put: StepRow[]
  /** Row numbers that no list refers to any more. */
  drop: number[]
  /** To be applied after the rows are written. */
  assigned: (readonly [UndoStep, number])[]
}

/** Returns the database changes that store `history`. */
export function planHistory(
  documentId: string,
  history: UndoHistory,
  stored: HistoryRow | undefined,
  numbers: StepNumbers,
): HistoryPlan {
  const there = new Set([...(stored?.past ?? []), ...(stored?.future ?? [])])
  let next = stored?.next ?? 0
  const put: StepRow[] = []
  const assigned: (readonly [UndoStep, number])[] = []
  const numberOf = (step: UndoStep): number => {
    const known = numbers.get(step)
    if (known !== undefined && there.has(known)) return known
    const number = next++
    assigned.push([step, number])
    put.push({ documentId, number, ...step })
    return number
  }
  const past = history.past.slice(-maxUndoSteps).map(numberOf)
  const future = history.future.slice(-maxUndoSteps).map(numberOf)
  const kept = new Set([...past, ...future])
  return {
    row: { documentId, past, future, next },
    put,
    drop: [...there].filter((number) => !kept.has(number)),
    assigned,
  }
}

/**
 * Rebuilds the history from rows. An unreadable step ends the list there: skipping it would lead to an unexpected
 * state.
 */
export function historyFromRows(
  row: HistoryRow | undefined,
  steps: StepRow[],
  numbers: StepNumbers,
): UndoHistory {
  if (!row) return emptyHistory
  const byNumber = new Map(steps.map((step) => [step.number, step]))
  const read = (list: number[]): UndoStep[] => {
    const steps: UndoStep[] = []
    for (const number of [...list].reverse()) {
      const stored = byNumber.get(number)
      const found = stored && readStep(stored.before)
      if (!stored || !found) break
      // A document that got a new id differs in id from its older states.
      const before = found.id === row.documentId ? found : { ...found, id: row.documentId }
      const step = { before, focusBefore: stored.focusBefore, focusAfter: stored.focusAfter }
      numbers.set(step, number)
      steps.push(step)
    }
    return steps.reverse()
  }
  return { past: read(row.past), future: read(row.future) }
}

/**
 * Returns the state of a step as stored; null if unreadable. Steps of the current schema version were written by this
 * code and are not validated: 100 of them take too long.
 */
export function readStep(before: unknown): Document | null {
  if (typeof before !== 'object' || before === null) return null
  if ('schemaVersion' in before && before.schemaVersion === currentSchemaVersion) {
    return before as Document
  }
  const read = readStored(before)
  return read.ok ? read.document : null
}
