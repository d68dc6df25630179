import type { CheckpointReason } from '@/lib/api/documents'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { JsonValue } from '@/lib/resume/json-value'
import type { DocumentHead } from '../client/answers/document-answers'

/** State of the sync with the account. Never says "synced" while something differs. */
export type SyncState =
  /** Nobody is signed in: words stay on this device. */
  | { kind: 'guest' }
  /** Everything of this device is in the account. */
  | { kind: 'synced' }
  /** Something waits for its pause, or is on its way. `isDiskFull`: this device has no room for what came. */
  | { kind: 'saving'; isDiskFull?: true }
  /** No network: stored on this device, sent when it is back. */
  | { kind: 'offline' }
  /** The server has trouble; the next try comes by itself. */
  | { kind: 'retrying'; code: 'server-trouble' | 'too-many-requests' }
  /** The session has ended: stored on this device until the person signs in again. */
  | { kind: 'expired' }
  /** The workspace was deleted, or the person is no longer in it: what it lacks stays on this device. */
  | { kind: 'ended' }
  /** The server will not take a document as it is; the others go on. */
  | { kind: 'refused'; documentId: string; code: RefusalCode }

/**
 * `newer-version`: the account has it in a form that only a newer Vitae reads. `limit`: the account
 * holds as many documents as it may. `merge-limit`: what was written here and elsewhere is together
 * too much for one document. `role`: the person's role in the workspace does not allow it.
 */
export type RefusalCode =
  | 'invalid'
  | 'too-large'
  | 'newer-version'
  | 'limit'
  | 'merge-limit'
  | 'role'

/** A field that was changed here and elsewhere. The document holds one value, here are both. */
export type FieldConflict = {
  documentId: string
  address: FieldAddress
  /** Undefined where a side had taken the field away. */
  mine: JsonValue | undefined
  theirs: JsonValue | undefined
  /** The one that the document holds now. */
  chosen: 'mine' | 'theirs'
  /** Milliseconds since 1970. */
  at: number
}

/** An event about a whole document that the person should be told once. */
export type SyncNotice =
  /** It was deleted on one device and edited on another: the edit wins, it is out of the trash. */
  | { kind: 'came-back'; documentId: string }
  /**
   * Something else had its place (it was erased elsewhere, or is another document in the account):
   * the words of this device lie beside it, under a new id.
   */
  | { kind: 'moved-beside'; documentId: string; newId: string }

/** Keeps the journal of one account and the server alike. One tab of a device does the work. */
export type Sync = {
  state: () => SyncState
  onState: (listener: (state: SyncState) => void) => () => void
  /** Documents that the server will not take as they are; all others go on. */
  refusals: () => Promise<{ documentId: string; code: RefusalCode }[]>
  /** Conflicts that nobody has looked at yet, of one document or all; they survive a reload. */
  conflicts: (documentId?: string) => Promise<FieldConflict[]>
  /** Called when conflicts, refusals or remote heads may have changed. */
  onConflicts: (listener: () => void) => () => void
  onNotice: (listener: (notice: SyncNotice) => void) => () => void
  /**
   * The person has chosen; writes the value through the journal where it is another one. `current`
   * leaves the field as it is by now.
   */
  settle: (conflict: FieldConflict, choice: 'mine' | 'theirs' | 'current') => Promise<void>
  /** Heads of the account's documents that are not on this device yet. */
  remoteHeads: () => Promise<DocumentHead[]>
  /** Whether the account is known to have received a document. */
  isInAccount: (documentId: string) => Promise<boolean>
  /** Downloads a document of the account to this device; false when that is not possible now. */
  fetch: (documentId: string) => Promise<boolean>
  /** Keeps a version of this document as it is now, for that reason. */
  checkpoint: (documentId: string, reason: CheckpointReason) => void
  /** Sends what waits at once; resolves when it is there or cannot be sent now. */
  flush: () => Promise<void>
  close: () => void
}
