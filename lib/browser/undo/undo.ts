import { maxUndoSteps } from '@/lib/browser/journal/histories'
import type { FocusPoint, UndoHistory, UndoStep } from '@/lib/browser/journal/journal-types'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { Document } from '@/lib/resume/schema/document'

/** Typing in one field goes into one step until nothing was typed for this many milliseconds. */
const burstPause = 600

/**
 * State of undo and redo. Going to a step, backwards or forwards, always means the same: the document becomes
 * its `before`, the caret goes to its `focusBefore`.
 */
export type UndoState = {
  history: UndoHistory
  /** The typing that the last step is still collecting; null after everything else. */
  burst: { address: FieldAddress; at: number; focusAfter: FocusPoint | null } | null
}

export type Edit = {
  /** The document as it was before the edit. */
  before: Document
  /** The field typed into; null for everything else (order, template, an added entry). */
  address: FieldAddress | null
  focusBefore: FocusPoint | null
  focusAfter: FocusPoint | null
  /** Milliseconds since 1970. */
  at: number
}

/** The document and the caret to go to, and what can be undone and redone from there. */
export type UndoMove = { state: UndoState; document: Document; focus: FocusPoint | null }

/** Continues from a history that the journal stored. */
export function resumeUndo(history: UndoHistory): UndoState {
  return { history, burst: null }
}

/**
 * Remembers an edit. Typing in the same field without a pause joins the last step, everything else
 * is a step of its own; what could have been redone is gone. While a burst goes on `history` stays
 * the same object, so that the journal has nothing to write for it.
 */
export function recordEdit(state: UndoState, edit: Edit): UndoState {
  const { burst } = state
  const joins =
    burst !== null &&
    edit.address === burst.address &&
    edit.at - burst.at < burstPause &&
    state.history.future.length === 0
  const nextBurst = edit.address && {
    address: edit.address,
    at: edit.at,
    focusAfter: edit.focusAfter,
  }
  if (joins) return { history: state.history, burst: nextBurst }
  const { past } = endBurst(state).history
  const step: UndoStep = {
    before: edit.before,
    focusBefore: edit.focusBefore,
    focusAfter: edit.focusAfter,
  }
  return { history: { past: [...past, step].slice(-maxUndoSteps), future: [] }, burst: nextBurst }
}

/** The next edit begins a step of its own, as after a blur. */
export function endBurst(state: UndoState): UndoState {
  const { burst, history } = state
  if (!burst) return state
  const last = history.past.at(-1)
  if (!last || isSameFocus(last.focusAfter, burst.focusAfter)) return { history, burst: null }
  const past = [...history.past.slice(0, -1), { ...last, focusAfter: burst.focusAfter }]
  return { history: { ...history, past }, burst: null }
}

/** Goes one step back; null when there is none. `document` is the one on screen now. */
export function undo(state: UndoState, document: Document): UndoMove | null {
  const { past, future } = endBurst(state).history
  const step = past.at(-1)
  if (!step) return null
  return {
    state: resumeUndo({ past: past.slice(0, -1), future: [...future, turn(step, document)] }),
    document: step.before,
    focus: step.focusBefore,
  }
}

/** Goes one step forward again; null when there is none. `document` is the one on screen now. */
export function redo(state: UndoState, document: Document): UndoMove | null {
  const { past, future } = state.history
  const step = future.at(-1)
  if (!step) return null
  const turned = turn(step, document)
  return {
    state: resumeUndo({
      past: [...past, turned].slice(-maxUndoSteps),
      future: future.slice(0, -1),
    }),
    document: step.before,
    focus: step.focusBefore,
  }
}

/** The step that leads back to where we are now. */
const turn = (step: UndoStep, document: Document): UndoStep => ({
  before: document,
  focusBefore: step.focusAfter,
  focusAfter: step.focusBefore,
})

const isSameFocus = (a: FocusPoint | null, b: FocusPoint | null) =>
  a?.address === b?.address && a?.offset === b?.offset
