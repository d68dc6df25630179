import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { CheckpointReason } from '@/lib/api/documents'
import type { ApplicationFacts } from '@/lib/resume/application-facts'
import type { Document } from '@/lib/resume/schema/document'
import type { DocumentHead } from '../../client/answers/document-answers'
import type { FieldConflict, RefusalCode } from '../../sync/sync-types'
import { answerWithin } from './answer-within'
import { handleEnding, withHandledEndings } from './handled-endings'
import type { FocusPoint, JournalNamespace } from './journal-types'

/**
 * Rows of one namespace's database. Later versions may add stores, never change or drop these: a
 * tab that is older than the database goes on writing into the stores that it knows.
 */
interface JournalSchema extends DBSchema {
  /** One small row a document; lists read nothing else. */
  heads: { key: string; value: HeadRow }
  documents: { key: string; value: { id: string; body: unknown } }
  /** One row an undo step; `histories` says which belong to the past and which to the future. */
  steps: { key: [string, number]; value: StepRow }
  histories: { key: string; value: HistoryRow }
  /** Who writes a document, where the browser has no locks. */
  leases: { key: string; value: LeaseRow }
  /** Since version 2. What the account has of each document, as far as this device knows. */
  sync: { key: string; value: SyncRow }
  /** The document as the account had it at `SyncRow.version`: what edits are measured against. */
  'sync-bases': { key: string; value: { id: string; document: unknown } }
  /** A save whose answer is not known: after a crash it is the same save that is sent again. */
  'sync-operations': { key: string; value: SyncOperationRow }
  /** Documents of the account that are not on this device. */
  'sync-heads': { key: string; value: DocumentHead }
  /** Single facts: how far the changes were heard, where documents went. */
  'sync-state': { key: string; value: { key: string; value: unknown } }
  /** Since version 3. Files that documents name by the SHA-256 of their bytes: photos. */
  blobs: { key: string; value: BlobRow }
}

export type BlobRow = {
  /** SHA-256 of the bytes, in lower case hexadecimal. */
  id: string
  bytes: Uint8Array<ArrayBuffer>
  /** When it was last put here, in milliseconds since 1970. */
  at: number
  /** The documents that it was put here for. */
  documents: string[]
}

export type HeadRow = {
  id: string
  kind: string
  title: string
  name: string
  label: string
  application?: ApplicationFacts
  /** Absent in rows of earlier builds. */
  follows?: string | null
  createdAt: number
  updatedAt: number
  trashedAt: number | null
  /** Grows with every write, so that a tab notices that another one wrote. */
  revision: number
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
  /** The version that both sides agreed on last; 0 while the account has none. */
  version: number
  /** The latest version of the account that was heard of. */
  remoteVersion: number
  /** The revision of the head at which the document said what its base says; -1: not known. */
  cleanRevision: number
  /** In the trash when both sides agreed last. */
  wasTrashed: boolean
  /** Milliseconds since 1970; null while the account has it in use. */
  remoteTrashedAt: number | null
  isRemoteErased: boolean
  /** Why the next save keeps a version. */
  checkpoint: CheckpointReason | null
  /** The account would not take it at these; another revision or version is a new try. */
  refused: { code: RefusalCode; revision: number; remoteVersion: number } | null
  conflicts: FieldConflict[]
}

export type SyncOperationRow = {
  id: string
  operationId: string
  baseVersion: number
  document: Document
  checkpoint: CheckpointReason | null
  /** The head's revision that it holds. */
  revision: number
}

export type JournalDatabase = IDBPDatabase<JournalSchema>

const databaseVersion = 3

/** The name of a namespace's database. */
export const databaseName = (namespace: JournalNamespace) => `vitae:${namespace}`

/**
 * Opens the database of a namespace, making it where there is none. A database that a newer Vitae
 * has already upgraded is opened as it is. Rejects when the browser refuses, or does not answer
 * within `patience` milliseconds (some private modes never do).
 *
 * @param onLost called when the connection ended without us: evicted, deleted, or closed so that
 *   another tab could upgrade
 * @param prepare what is done before anybody reads
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
    // An answer that comes too late must not hold a connection that nobody uses.
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
      if (!existing.contains('heads')) database.createObjectStore('heads', { keyPath: 'id' })
      if (!existing.contains('documents'))
        database.createObjectStore('documents', { keyPath: 'id' })
      if (!existing.contains('steps')) {
        database.createObjectStore('steps', { keyPath: ['documentId', 'number'] })
      }
      if (!existing.contains('histories')) {
        database.createObjectStore('histories', { keyPath: 'documentId' })
      }
      if (!existing.contains('leases')) {
        database.createObjectStore('leases', { keyPath: 'documentId' })
      }
      for (const name of ['sync', 'sync-bases', 'sync-operations', 'sync-heads'] as const) {
        if (!existing.contains(name)) database.createObjectStore(name, { keyPath: 'id' })
      }
      if (!existing.contains('sync-state')) {
        database.createObjectStore('sync-state', { keyPath: 'key' })
      }
      if (!existing.contains('blobs')) database.createObjectStore('blobs', { keyPath: 'id' })
    },
    blocking() {
      // A newer tab wants to upgrade or delete: let it, then come back.
      opening.then((database) => database.close())
      onLost()
    },
    terminated: onLost,
  }).then(withHandledEndings)
  return opening
}

/** True for a DOMException (or error) of that name. */
export function isNamed(error: unknown, name: string): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === name
}

/** Why storage is denied: one of the three reasons that the interface explains. */
export function refusalReason(error: unknown): 'blocked' | 'full' | 'failed' {
  if (isNamed(error, 'QuotaExceededError')) return 'full'
  if (['SecurityError', 'InvalidStateError', 'NotAllowedError'].some((n) => isNamed(error, n))) {
    return 'blocked'
  }
  return 'failed'
}
