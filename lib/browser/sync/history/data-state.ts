import type { SaveState } from '../../storage/journal/journal-types'
import { isSentFromTab } from '../../storage/journal/save-status'
import type { RefusalCode, SyncState } from '../sync-types'

/**
 * State of saving, combined from journal and account. `isKept` is false while the newest input is still on its way to
 * this device's disk.
 */
export type DataState =
  /** The browser refuses storage: words live in this tab alone. */
  | { kind: 'memory-only' }
  /** A guest's words, on this device. */
  | { kind: 'on-device' }
  | { kind: 'saving'; isGuest: boolean }
  /** On this device and in the account. */
  | { kind: 'in-account' }
  | { kind: 'offline' | 'retrying'; isKept: boolean }
  /** `isInTab`: this tab's memory alone has what the account has not. */
  | { kind: 'expired'; isKept: boolean; isInTab?: true }
  /** Changed on two devices; both values are stored until the person has chosen. */
  | { kind: 'conflict' }
  | { kind: 'refused'; code: RefusalCode; isKept: boolean; isInTab?: true }

type Facts = {
  save: SaveState
  sync: SyncState
  /** Number of fields of the document with an unresolved conflict. */
  conflicts: number
  /** Why the account does not take the document; null where it does. */
  refusal: RefusalCode | null
}

/**
 * Returns the state of a document's data, the most urgent first: never "saved" while something is not, and
 * nothing about the account while the device itself cannot store the text.
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
  // A screen of its own says so.
  if (sync.kind === 'ended') return { kind: 'refused', code: 'role', isKept }
  if (conflicts > 0) return { kind: 'conflict' }
  if (refusal) return { kind: 'refused', code: refusal, isKept }
  if (sync.kind === 'offline' || sync.kind === 'retrying') return { kind: sync.kind, isKept }
  if (!isKept || sync.kind === 'saving') return { kind: 'saving', isGuest: false }
  // Synced; or another document is refused, which is said only when everything else is there.
  return { kind: 'in-account' }
}

/** The same where this tab's memory is all that the account gets words from. */
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
