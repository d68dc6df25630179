import type { FieldAddress } from '@/lib/resume/change/address'
import { withFilingOf } from '@/lib/resume/filing'
import type { Document } from '@/lib/resume/schema/document'
import { maxUndoSteps } from '../storage/journal/histories'
import type { FocusPoint, UndoHistory, UndoStep } from '../storage/journal/journal-types'

/** Milliseconds of pause that end an undo step of typing. */
const burstPause = 600

/** Maximum milliseconds and letters of an undo step of typing. */
const maxBurst = { duration: 2_000, letters: 40 }

/**
 * State of undo and redo. Moving to a step, in either direction, means: the document becomes its `before`, the caret
 * goes to its `focusBefore`.
 */
export type UndoState = {
  history: UndoHistory
  /** Typing burst that the last step still collects; null otherwise. */
  burst: Burst | null
}

type Burst = {
  address: FieldAddress
  begunAt: number
  at: number
  letters: number
  focusAfter: FocusPoint | null
}

export type Edit = {
  /** Document before the edit. */
  before: Document
  /** Field typed into; null for everything else (order, template, an added entry). */
  address: FieldAddress | null
  /** Letters typed or deleted; 0 for input without letters, such as a slider's. */
  letters: number
  focusBefore: FocusPoint | null
  focusAfter: FocusPoint | null
  /** Milliseconds since 1970. */
  at: number
}

/** Result of undo or redo: document, caret and the new state. */
export type UndoMove = { state: UndoState; document: Document; focus: FocusPoint | null }

/** Resumes from a history stored in the journal. */
export function resumeUndo(history: UndoHistory): UndoState {
  return { history, burst: null }
}

/**
 * Records an edit. Typing in one field without a pause joins the last step up to its limits, everything else is a new
 * step; redo is cleared. During a burst `history` stays the same object, so that the journal writes nothing for it.
 */
export function recordEdit(state: UndoState, edit: Edit): UndoState {
  const joined = state.history.future.length === 0 && joinBurst(state.burst, edit)
  if (joined) return { history: state.history, burst: joined }
  const { address, letters, at, focusAfter } = edit
  const burst = address && { address, begunAt: at, at, letters, focusAfter }
  const { past } = endBurst(state).history
  const step: UndoStep = {
    before: edit.before,
    focusBefore: edit.focusBefore,
    focusAfter: edit.focusAfter,
  }
  return { history: { past: [...past, step].slice(-maxUndoSteps), future: [] }, burst }
}

/** Returns the burst extended by an edit, or null if the edit begins a new step. */
function joinBurst(burst: Burst | null, edit: Edit): Burst | null {
  const { at, focusAfter } = edit
  if (!burst || edit.address !== burst.address || at - burst.at >= burstPause) return null
  const letters = burst.letters + edit.letters
  const isTyping = letters > 0
  const isFull = at - burst.begunAt >= maxBurst.duration || letters > maxBurst.letters
  return isTyping && isFull ? null : { ...burst, at, letters, focusAfter }
}

/** Ends the burst, so that the next edit begins a new step. */
export function endBurst(state: UndoState): UndoState {
  const { burst, history } = state
  if (!burst) return state
  const last = history.past.at(-1)
  if (!last || isSameFocus(last.focusAfter, burst.focusAfter)) return { history, burst: null }
  const past = [...history.past.slice(0, -1), { ...last, focusAfter: burst.focusAfter }]
  return { history: { ...history, past }, burst: null }
}

/** Undoes one step; null if there is none. `document` is the current one. */
export function undo(state: UndoState, document: Document): UndoMove | null {
  const { past, future } = endBurst(state).history
  const step = past.at(-1)
  if (!step) return null
  return {
    state: resumeUndo({ past: past.slice(0, -1), future: [...future, turn(step, document)] }),
    document: withFilingOf(step.before, document),
    focus: step.focusBefore,
  }
}

/** Redoes one step; null if there is none. `document` is the current one. */
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
    document: withFilingOf(step.before, document),
    focus: step.focusBefore,
  }
}

/** Returns the inverse step. */
const turn = (step: UndoStep, document: Document): UndoStep => ({
  before: document,
  focusBefore: step.focusAfter,
  focusAfter: step.focusBefore,
})

const isSameFocus = (a: FocusPoint | null, b: FocusPoint | null) =>
  a?.address === b?.address && a?.offset === b?.offset
