import { isJsonObject } from '@/lib/resume/json-value'
import { openBroadcast } from '../device/open-broadcast'
import type { JournalNamespace } from '../storage/journal/journal-types'

import type { SyncNotice, SyncState } from './sync-types'

/** Messages about sync between the tabs of a namespace. */
export type SyncMessage =
  /** From the leader tab. */
  | { kind: 'state'; state: SyncState }
  | { kind: 'notices'; notices: SyncNotice[] }
  | { kind: 'flushed'; turn: string }
  /** To the leader tab. */
  | { kind: 'ask' }
  | { kind: 'wake' }
  | { kind: 'flush'; turn: string }
  /** From any tab: conflicts, refusals or remote heads may have changed. */
  | { kind: 'facts' }

const kinds: readonly unknown[] = ['state', 'notices', 'flushed', 'ask', 'wake', 'flush', 'facts']

function isMessage(data: unknown): data is SyncMessage {
  if (!isJsonObject(data) || !kinds.includes(data.kind)) return false
  if (data.kind === 'state') return isJsonObject(data.state) && typeof data.state.kind === 'string'
  if (data.kind === 'notices') return Array.isArray(data.notices)
  return !['flush', 'flushed'].includes(String(data.kind)) || typeof data.turn === 'string'
}

/** Opens the channel between the tabs of a namespace. */
export const openSyncChannel = (
  namespace: JournalNamespace,
  onMessage: (message: SyncMessage) => void,
) => openBroadcast(`vitae:sync:${namespace}`, isMessage, onMessage)
