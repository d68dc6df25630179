import type { DocumentsApi } from '../client/api-types'
import type { Connection } from '../storage/journal/connection'
import type { Copies } from '../storage/journal/copies/copies'
import type { Clock } from './clock'
import type { SyncNotice, SyncState } from './sync-types'

export type EngineOptions = {
  api: DocumentsApi
  connection: Connection
  /** Second copies of unsynced documents. */
  copies: Pick<Copies, 'update' | 'forgetSteps'>
  clock: Clock
  makeId: () => string
  /** Returns the milliseconds between two requests for remote changes. */
  pollPause: () => number
  /** Whether a page is visible; then changes are fetched regularly. */
  isVisible: () => boolean
  /** False if the browser reports no network, which may be wrong. */
  isOnline: () => boolean
  onState: (state: SyncState) => void
  /** Called with documents of this device that sync has changed. */
  onChanged: (ids: string[]) => void
  onNotices: (notices: SyncNotice[]) => void
  /** Called when conflicts, refusals or remote heads may have changed. */
  onFacts: () => void
  onExpired: () => void
}

export type Engine = {
  state: () => SyncState
  /** Reports a local change of a document. */
  touch: (id: string) => void
  /** Fetches remote changes, and retries what failed for lack of a network. */
  wake: () => void
  /** Fetches remote changes, since there are some. */
  noteNews: () => void
  /** Uploads everything at once; resolves when it is uploaded or cannot be now. */
  flush: () => Promise<void>
  close: () => void
}
