import type { FieldAddress } from '@/lib/resume/change/address'
import type { Document } from '@/lib/resume/schema/document'
import { maxUndoSteps } from '../storage/journal/histories'
import type { FocusPoint, UndoHistory, UndoStep } from '../storage/journal/journal-types'

/** Typing in one field goes into one step until nothing was typed for this many milliseconds. */
const burstPause = 600

/** Typing without a pause goes into steps of at most this many milliseconds and letters. */
const maxBurst = { duration: 2_000, letters: 40 }

/**
 * State of undo and redo. Going to a step, backwards or forwards, always means the same: the document becomes
 * its `before`, the caret goes to its `focusBefore`.
 */
export type UndoState = {
  history: UndoHistory
  /** The typing that the last step is still collecting; null after everything else. */
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
  /** The document as it was before the edit. */
  before: Document
  /** The field typed into; null for everything else (order, template, an added entry). */
  address: FieldAddress | null
  /** Letters typed or deleted; 0 where nothing is typed, as by a slider, whose burst may last. */
  letters: number
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
 * Remembers an edit. Typing in the same field without a pause joins the last step up to its limits, everything else
 * is a step of its own; what could have been redone is gone. While a burst goes on `history` stays
 * the same object, so that the journal has nothing to write for it.
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

/** The burst with one more edit in it, or null when the edit begins a step of its own. */
function joinBurst(burst: Burst | null, edit: Edit): Burst | null {
  const { at, focusAfter } = edit
  if (!burst || edit.address !== burst.address || at - burst.at >= burstPause) return null
  const letters = burst.letters + edit.letters
  const isTyping = letters > 0
  const isFull = at - burst.begunAt >= maxBurst.duration || letters > maxBurst.letters
  return isTyping && isFull ? null : { ...burst, at, letters, focusAfter }
}

/** The next edit begins a step of its own, as a paste does and what is typed after one. */
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
