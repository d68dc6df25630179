import 'server-only'
import type { ArchiveFailure, ArchiveRefusal } from '@/lib/api/account-imports'
import type { PrivateFact } from '@/lib/resume/private-facts'
import type { Document } from '@/lib/resume/schema/document'
import type { VersionHeadData } from '../versions/version-rows'

/** A document of an archive, as it was stored. Times in milliseconds since 1970, none in the future. */
export type ArchivedDocument = {
  /** Path in the archive. */
  file: string
  version: number
  createdAt: number
  editedAt: number
  isTrashed: boolean
  document: Document
  /** The oldest first. */
  versions: ArchivedVersion[]
}

export type ArchivedVersion = Pick<
  VersionHeadData,
  'number' | 'at' | 'reason' | 'name' | 'title' | 'changes' | 'previous'
> & { document: Document }

/** A picture, font or sent PDF, whose bytes match the hash that documents refer to. */
export type ArchivedNamedFile = { file: string; sha256: string; bytes: Uint8Array }

/** A stored PDF of a version. */
export type ArchivedPdf = {
  file: string
  documentId: string
  number: number
  sha256: string
  bytes: Uint8Array
}

/** Contents of an archive that can be imported into an account, and the files that were refused. */
export type AccountArchive = {
  documents: ArchivedDocument[]
  named: ArchivedNamedFile[]
  pdfs: ArchivedPdf[]
  facts: PrivateFact[]
  refused: ArchiveRefusal[]
}

export type ArchiveOutcome =
  | { ok: true; archive: AccountArchive }
  | { ok: false; code: ArchiveFailure }

export type ArchiveQuestion = {
  bytes: Uint8Array
  /** Milliseconds since 1970: no time of an archive may be later. */
  now: number
}

/** Messages to and from the worker thread. */
export type ArchiveRequest = { id: number } & ArchiveQuestion
export type ArchiveReply = { id: number; outcome: PackedOutcome }

/**
 * An outcome on its way from the thread: each document is JSON in a transferred buffer. A structured clone of
 * thousands of objects would block the event loop.
 */
export type PackedOutcome =
  | { ok: true; archive: Omit<AccountArchive, 'documents'>; documents: Uint8Array<ArrayBuffer>[] }
  | { ok: false; code: ArchiveFailure }

/** `busy`: too many wait, or the process is about to end; the archive was not read. */
export type ArchiveReading = ArchiveOutcome | { ok: false; code: 'busy' }

/** Reads archives of accounts in worker threads with resource limits. */
export type ArchiveReader = {
  read: (question: ArchiveQuestion) => Promise<ArchiveReading>
  close: () => Promise<void>
}
