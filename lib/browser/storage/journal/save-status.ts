import { createListeners } from '../../client/listeners'
import { refusalReason } from './database'
import type { SaveState } from './journal-types'

export type SaveStatus = {
  get: () => SaveState
  listen: (listener: (state: SaveState) => void) => () => void
  /** Recomputes the state and notifies listeners of a change. */
  update: () => void
  /** Records a refusal: memory holds the data, and storage is retried later. */
  refuse: (error: unknown) => void
  /** Records that storage has accepted everything. */
  accept: () => void
  isRefused: () => boolean
  close: () => void
}

/**
 * Tracks whether everything is saved. Nothing counts as saved before its transaction has completed.
 *
 * @param hasUnsaved returns whether anything waits for the database
 * @param memory why saved data is in this page's memory; null if it is on disk
 * @param onRetry called when it is time to retry
 * @param pauses milliseconds before the first retry and, doubling, at most between two
 */
export function createSaveStatus(
  hasUnsaved: () => boolean,
  memory: () => 'account' | 'account-full' | null,
  onRetry: () => void,
  pauses: { first: number; max: number },
): SaveStatus {
  const listeners = createListeners<SaveState>()
  let state: SaveState = { kind: 'saved' }
  let refusal: SaveState | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let pause = pauses.first
  let isClosed = false

  function update() {
    const reason = memory()
    const kept: SaveState = reason
      ? { kind: 'memory-only', reason }
      : { kind: hasUnsaved() ? 'saving' : 'saved' }
    const next = refusal ?? kept
    if (isSameState(next, state)) return
    state = next
    listeners.notify(state)
  }

  return {
    get: () => state,
    listen: listeners.subscribe,
    update,
    refuse(error) {
      if (isClosed) return
      refusal = { kind: 'memory-only', reason: refusalReason(error) }
      if (timer === undefined) {
        timer = setTimeout(() => {
          timer = undefined
          onRetry()
        }, pause)
        pause = Math.min(pause * 2, pauses.max)
      }
      update()
    },
    accept() {
      refusal = null
      pause = pauses.first
      clearTimeout(timer)
      timer = undefined
      update()
    },
    // A closed journal writes nothing more, and stops retrying.
    isRefused: () => isClosed || refusal !== null,
    close() {
      isClosed = true
      clearTimeout(timer)
      listeners.clear()
    },
  }
}

function isSameState(a: SaveState, b: SaveState): boolean {
  if (a.kind === 'memory-only' && b.kind === 'memory-only') return a.reason === b.reason
  return a.kind === b.kind
}

/** Returns whether data in this tab's memory is synced to the account. */
export const isSentFromTab = (reason: (SaveState & { kind: 'memory-only' })['reason']): boolean =>
  reason === 'account' || reason === 'account-full'
