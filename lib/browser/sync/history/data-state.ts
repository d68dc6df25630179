import type { SaveState } from '../../storage/journal/journal-types'
import { isSentFromTab } from '../../storage/journal/save-status'
import type { RefusalCode, SyncState } from '../sync-types'

/**
 * Combined save state of journal and account. `isKept` is false while the newest input is not on this device's disk
 * yet.
 */
export type DataState =
  /** The browser refuses storage: data is in this tab only. */
  | { kind: 'memory-only' }
  /** A guest's data, on this device. */
  | { kind: 'on-device' }
  | { kind: 'saving'; isGuest: boolean }
  /** On this device and in the account. */
  | { kind: 'in-account' }
  | { kind: 'offline' | 'retrying'; isKept: boolean }
  /** `isInTab`: unsynced changes are in this tab's memory only. */
  | { kind: 'expired'; isKept: boolean; isInTab?: true }
  /** Changed on two devices; both values are stored until the person has chosen. */
  | { kind: 'conflict' }
  | { kind: 'refused'; code: RefusalCode; isKept: boolean; isInTab?: true }

type Facts = {
  save: SaveState
  sync: SyncState
  /** Number of unresolved conflicts of the document. */
  conflicts: number
  /** Why the account refuses the document; null if it does not. */
  refusal: RefusalCode | null
}

/**
 * Returns the save state of a document, most urgent first: never "saved" while something is not, and nothing about the
 * account while the device cannot store the text.
 */
export function dataState({ save, sync, conflicts, refusal }: Facts): DataState {
  const isKept = save.kind === 'saved'
  if (save.kind === 'memory-only') {
    return isSentFromTab(save.reason)
      ? stateInTab(sync, conflicts, refusal)
      : { kind: 'memory-only' }
  }
  if (sync.kind === 'guest')
    return isKept ? { kind: 'on-device' } : { kind: 'saving', isGuest: true }
  if (sync.kind === 'expired') return { kind: 'expired', isKept }
  // A separate screen reports it.
  if (sync.kind === 'ended') return { kind: 'refused', code: 'role', isKept }
  if (conflicts > 0) return { kind: 'conflict' }
  if (refusal) return { kind: 'refused', code: refusal, isKept }
  if (sync.kind === 'offline' || sync.kind === 'retrying') return { kind: sync.kind, isKept }
  if (!isKept || sync.kind === 'saving') return { kind: 'saving', isGuest: false }
  // Synced; a refusal of another document is reported only when everything else is synced.
  return { kind: 'in-account' }
}

/** The same if the account is synced from this tab's memory. */
function stateInTab(sync: SyncState, conflicts: number, refusal: RefusalCode | null): DataState {
  if (sync.kind === 'guest') return { kind: 'memory-only' }
  if (sync.kind === 'expired') return { kind: 'expired', isKept: true, isInTab: true }
  if (conflicts > 0) return { kind: 'conflict' }
  if (refusal) return { kind: 'refused', code: refusal, isKept: true, isInTab: true }
  if (sync.kind === 'saving') return { kind: 'saving', isGuest: false }
  return sync.kind === 'synced' || sync.kind === 'refused'
    ? { kind: 'in-account' }
    : { kind: 'memory-only' }
}
