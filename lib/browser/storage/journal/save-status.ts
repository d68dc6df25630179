import { refusalReason } from './database'
import type { SaveState } from './journal-types'

export type SaveStatus = {
  get: () => SaveState
  listen: (listener: (state: SaveState) => void) => () => void
  /** Checks again what is unsaved and notifies listeners if the state changed. */
  update: () => void
  /** Storage refused: from now on memory holds the words, and storage is tried again later. */
  refuse: (error: unknown) => void
  /** Storage took everything that it was given. */
  accept: () => void
  isRefused: () => boolean
  close: () => void
}

/**
 * The truth about what is saved. Nothing is called saved before its transaction has completed.
 *
 * @param hasUnsaved whether anything still waits for the database
 * @param memory why what was taken lies in this page's memory; null where it lies on the disk
 * @param onRetry called when it is time to try a storage that had refused
 * @param pauses milliseconds before the first try and, doubling, at most between two tries
 */
export function createSaveStatus(
  hasUnsaved: () => boolean,
  memory: () => 'account' | 'account-full' | null,
  onRetry: () => void,
  pauses: { first: number; max: number },
): SaveStatus {
  const listeners = new Set<(state: SaveState) => void>()
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
    for (const listener of [...listeners]) listener(state)
  }

  return {
    get: () => state,
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
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
    // Who has closed it writes nothing more, and does not try for ever.
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

/** Returns whether the account gets the words that only this tab's memory holds. */
export const isSentFromTab = (reason: (SaveState & { kind: 'memory-only' })['reason']): boolean =>
  reason === 'account' || reason === 'account-full'
