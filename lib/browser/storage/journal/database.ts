import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { DocumentHead } from '@/dist/answers/document-answers'
import type { CheckpointReason } from '@/lib/api/documents'
import type { PrivateFact } from '@/lib/resume/private-facts'
import type { Document } from '@/lib/resume/schema/document'
import type { FieldConflict, RefusalCode } from '../../sync/sync-types'
import { answerWithin } from './answer-within'
import { handleEnding, withHandledEndings } from './handled-endings'
import type { FocusPoint, JournalHead, JournalNamespace } from './journal-types'

/**
 * Object stores of a namespace's database. Later versions may add stores, never change or remove these: a tab older
 * than the database continues to use the stores that it knows.
 */
interface JournalSchema extends DBSchema {
  /** Small row per document, for lists. */
  heads: { key: string; value: HeadRow }
  documents: { key: string; value: { id: string; body: unknown } }
  /** Row per undo step; `histories` tells which are past and which future. */
  steps: { key: [string, number]; value: StepRow }
  histories: { key: string; value: HistoryRow }
  /** Writer of a document, for browsers without Web Locks. */
  leases: { key: string; value: LeaseRow }
  /** Since version 2. Known state of each document in the account. */
  sync: { key: string; value: SyncRow }
  /** Document at `SyncRow.version` of the account: the merge base. */
  'sync-bases': { key: string; value: { id: string; document: unknown } }
  /** Save without a known answer, repeated unchanged after a crash. */
  'sync-operations': { key: string; value: SyncOperationRow }
  /** Documents of the account that are not on this device. */
  'sync-heads': { key: string; value: DocumentHead }
  /** Single values: the marker up to which remote changes were fetched, and new ids of renamed documents. */
  'sync-state': { key: string; value: { key: string; value: unknown } }
  /** Since version 3. Files by the SHA-256 of their bytes, as documents refer to them. */
  blobs: { key: string; value: BlobRow }
  /** Since version 4. Picture of a document's first page, of the version that was shown last. */
  pictures: { key: string; value: { id: string; version: string; bytes: Uint8Array<ArrayBuffer> } }
  /** Since version 5. Private facts of a person, in the namespace of their own space (ADR private-facts). */
  'private-facts': { key: string; value: FactRow }
}

/**
 * Private fact on this device. `unsent`: the account has not confirmed it, as all of a guest. `erased`: the account is
 * still to be told, and nothing but the id is left here.
 */
export type FactRow =
  | { id: string; state: 'unsent' | 'sent'; fact: PrivateFact }
  | { id: string; state: 'erased'; fact: null }

export type BlobRow = {
  /** SHA-256 of the bytes in lower case hexadecimal. */
  id: string
  bytes: Uint8Array<ArrayBuffer>
  /** Last time it was stored here, in milliseconds since 1970. */
  at: number
  /** Documents that it was stored for. */
  documents: string[]
}

/** Head as it is stored; earlier builds wrote none of what it follows, later ones may write other kinds. */
export type HeadRow = Omit<JournalHead, 'kind' | 'follows'> & {
  kind: string
  follows?: string | null
}

export type StepRow = {
  documentId: string
  number: number
  before: unknown
  focusBefore: FocusPoint | null
  focusAfter: FocusPoint | null
}

export type HistoryRow = { documentId: string; past: number[]; future: number[]; next: number }

type LeaseRow = { documentId: string; tab: string; until: number }

export type SyncRow = {
  id: string
  /** Last agreed version; 0 if the account has none. */
  version: number
  /** Latest known version in the account. */
  remoteVersion: number
  /** Revision of the head that equals the base; -1: unknown. */
  cleanRevision: number
  /** Whether it was in the trash at the last agreement. */
  wasTrashed: boolean
  /** Milliseconds since 1970; null if not trashed in the account. */
  remoteTrashedAt: number | null
  isRemoteErased: boolean
  /** Reason for a checkpoint with the next save. */
  checkpoint: CheckpointReason | null
  /** The account refused it at this state; another revision or version is a new attempt. */
  refused: { code: RefusalCode; revision: number; remoteVersion: number } | null
  conflicts: FieldConflict[]
}

export type SyncOperationRow = {
  id: string
  operationId: string
  baseVersion: number
  document: Document
  checkpoint: CheckpointReason | null
  /** Revision of the head that it contains. */
  revision: number
}

export type JournalDatabase = IDBPDatabase<JournalSchema>

const databaseVersion = 5

/** Stores with one row per id. */
const stores = [
  ...(['heads', 'documents', 'blobs', 'pictures', 'private-facts'] as const),
  ...(['sync', 'sync-bases', 'sync-operations', 'sync-heads'] as const),
]

/** Returns the name of a namespace's database. */
export const databaseName = (namespace: JournalNamespace) => `vitae:${namespace}`

/**
 * Opens or creates the database of a namespace. A database upgraded by a newer version is opened as it is. Rejects if
 * the browser refuses, or does not answer within `patience` milliseconds (some private modes never do).
 *
 * @param onLost called if the connection is closed by the browser: evicted, deleted, or for an upgrade by another tab
 * @param prepare runs before the first read
 */
export async function openDatabase(
  namespace: JournalNamespace,
  onLost: () => void,
  patience: number,
  prepare: (database: JournalDatabase) => Promise<void>,
): Promise<JournalDatabase> {
  if (typeof indexedDB === 'undefined') throw new DOMException('No IndexedDB', 'SecurityError')
  const name = databaseName(namespace)
  const opening = openAt(name, databaseVersion, onLost)
    .catch((error: unknown) => {
      if (isNamed(error, 'VersionError')) return openAt(name, undefined, onLost)
      throw error
    })
    .then(async (database) => {
      await prepare(database)
      return database
    })
  try {
    return await answerWithin(opening, patience)
  } catch (error) {
    // A late connection must not stay open unused.
    opening.then(
      (database) => database.close(),
      () => {},
    )
    throw error
  }
}

function openAt(name: string, version: number | undefined, onLost: () => void) {
  const opening: Promise<JournalDatabase> = openDB<JournalSchema>(name, version, {
    upgrade(database, _before, _after, transaction) {
      handleEnding(transaction)
      const existing = database.objectStoreNames
      if (!existing.contains('steps')) {
        database.createObjectStore('steps', { keyPath: ['documentId', 'number'] })
      }
      if (!existing.contains('histories')) {
        database.createObjectStore('histories', { keyPath: 'documentId' })
      }
      if (!existing.contains('leases')) {
        database.createObjectStore('leases', { keyPath: 'documentId' })
      }
      for (const name of stores) {
        if (!existing.contains(name)) database.createObjectStore(name, { keyPath: 'id' })
      }
      if (!existing.contains('sync-state')) {
        database.createObjectStore('sync-state', { keyPath: 'key' })
      }
    },
    blocking() {
      // Closes for an upgrade or deletion by another tab, then reopens.
      opening.then((database) => database.close())
      onLost()
    },
    terminated: onLost,
  }).then(withHandledEndings)
  return opening
}

/** Returns true for an error of that name. */
export function isNamed(error: unknown, name: string): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === name
}

/** Maps a storage error to one of the three reasons that the interface explains. */
export function refusalReason(error: unknown): 'blocked' | 'full' | 'failed' {
  if (isNamed(error, 'QuotaExceededError')) return 'full'
  if (['SecurityError', 'InvalidStateError', 'NotAllowedError'].some((n) => isNamed(error, n))) {
    return 'blocked'
  }
  return 'failed'
}
