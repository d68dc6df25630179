import type { DocumentHead } from '@/dist/answers/document-answers'
import type { CheckpointReason } from '@/lib/api/documents'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { JsonValue } from '@/lib/resume/json-value'

/** Sync state. Never "synced" while something differs. */
export type SyncState =
  /** Not signed in: data stays on this device. */
  | { kind: 'guest' }
  /** Everything is in the account. */
  | { kind: 'synced' }
  /** Something is debounced or in flight. `isDiskFull`: this device cannot store remote changes. */
  | { kind: 'saving'; isDiskFull?: true }
  /** No network: stored on this device, sent later. */
  | { kind: 'offline' }
  /** Server failure; retried automatically. */
  | { kind: 'retrying'; code: 'server-trouble' | 'too-many-requests' }
  /** Session expired: stored on this device until the person signs in again. */
  | { kind: 'expired' }
  /** The workspace was deleted, or the person is no longer a member: unsynced data stays on this device. */
  | { kind: 'ended' }
  /** The server refuses a document; others continue. */
  | { kind: 'refused'; documentId: string; code: RefusalCode }

/**
 * `newer-version`: the account's version needs a newer app. `limit`: maximum number of documents. `merge-limit`: the
 * merged document exceeds a limit. `role`: the person's role does not allow it.
 */
export type RefusalCode =
  | 'invalid'
  | 'too-large'
  | 'newer-version'
  | 'limit'
  | 'merge-limit'
  | 'role'

/** Field that was changed on both sides: both values, one of which is in the document. */
export type FieldConflict = {
  documentId: string
  address: FieldAddress
  /** Undefined if a side removed the field. */
  mine: JsonValue | undefined
  theirs: JsonValue | undefined
  /** Which value the document has. */
  chosen: 'mine' | 'theirs'
  /** Milliseconds since 1970. */
  at: number
}

/** Event about a whole document that is reported once. */
export type SyncNotice =
  /** Deleted on one device and edited on another: the edit wins, and it is restored. */
  | { kind: 'came-back'; documentId: string }
  /** Its id was lost (erased elsewhere, or used by another document): the local content has a new id. */
  | { kind: 'moved-beside'; documentId: string; newId: string }

/** Keeps the journal of one account in sync with the server. The leader tab does the work. */
export type Sync = {
  state: () => SyncState
  onState: (listener: (state: SyncState) => void) => () => void
  /** Returns documents that the server refuses; others continue. */
  refusals: () => Promise<{ documentId: string; code: RefusalCode }[]>
  /** Returns open conflicts of one document or all; they survive a reload. */
  conflicts: (documentId?: string) => Promise<FieldConflict[]>
  /** Subscribes to changes of conflicts, refusals or remote heads. */
  onConflicts: (listener: () => void) => () => void
  onNotice: (listener: (notice: SyncNotice) => void) => () => void
  /**
   * Resolves a conflict; sets the chosen value through the journal if it differs. `current` leaves the field unchanged.
   */
  settle: (conflict: FieldConflict, choice: 'mine' | 'theirs' | 'current') => Promise<void>
  /** Returns heads of the account's documents that are not on this device. */
  remoteHeads: () => Promise<DocumentHead[]>
  /** Returns whether the account is known to have a document. */
  isInAccount: (documentId: string) => Promise<boolean>
  /** Downloads a document of the account; false if that is not possible now. */
  fetch: (documentId: string) => Promise<boolean>
  /** Stores a version of the current document in the account, with its reason. */
  checkpoint: (documentId: string, reason: CheckpointReason) => void
  /** Uploads everything at once; resolves when it is uploaded or cannot be now. */
  flush: () => Promise<void>
  close: () => void
}
