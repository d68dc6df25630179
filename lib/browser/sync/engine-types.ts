import type { DocumentsApi } from '../client/api-types'
import type { Connection } from '../storage/journal/connection'
import type { Copies } from '../storage/journal/copies/copies'
import type { Clock } from './clock'
import type { SyncNotice, SyncState } from './sync-types'

export type EngineOptions = {
  api: DocumentsApi
  connection: Connection
  /** The second copies of what the account does not have yet. */
  copies: Pick<Copies, 'update' | 'forgetSteps'>
  clock: Clock
  makeId: () => string
  /** Whether a page is in sight: changes from elsewhere are fetched regularly then. */
  isVisible: () => boolean
  /** False where the browser says that there is no network, which need not be so. */
  isOnline: () => boolean
  onState: (state: SyncState) => void
  /** Documents of this device were changed by the account. */
  onChanged: (ids: string[]) => void
  onNotices: (notices: SyncNotice[]) => void
  /** Conflicts, refusals or remote heads may be others now. */
  onFacts: () => void
  onExpired: () => void
}

export type Engine = {
  state: () => SyncState
  /** A document was written on this device. */
  touch: (id: string) => void
  /** Fetches changes from elsewhere, and retries what only the network prevented. */
  wake: () => void
  /** Sends everything at once; resolves when it is there or cannot be sent now. */
  flush: () => Promise<void>
  close: () => void
}
