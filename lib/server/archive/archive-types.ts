import 'server-only'
import type { ArchiveFailure, ArchiveRefusal } from '@/lib/api/account-imports'
import type { Document } from '@/lib/resume/schema/document'
import type { VersionHeadData } from '../repositories/versions'

/** A document of an archive, as it was stored. Times in milliseconds since 1970, none in the future. */
export type ArchivedDocument = {
  /** Where it lies in the archive. */
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

/** A picture, whose bytes have the hash that documents name it by. */
export type ArchivedPicture = { file: string; sha256: string; bytes: Uint8Array }

/** A PDF that was kept of a version. */
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
  pictures: ArchivedPicture[]
  pdfs: ArchivedPdf[]
  refused: ArchiveRefusal[]
}

export type ArchiveOutcome =
  | { ok: true; archive: AccountArchive }
  | { ok: false; code: ArchiveFailure }

export type ArchiveQuestion = {
  bytes: Uint8Array
  /** Milliseconds since 1970: nothing of an archive is later. */
  now: number
}

/** Messages to and from the worker thread. */
export type ArchiveRequest = { id: number } & ArchiveQuestion
export type ArchiveReply = { id: number; outcome: PackedOutcome }

/**
 * An outcome on its way from the thread: each document is JSON, given away as bytes. A copy of thousands of
 * objects would be made in one go, and nobody answered meanwhile.
 */
export type PackedOutcome =
  | { ok: true; archive: Omit<AccountArchive, 'documents'>; documents: Uint8Array<ArrayBuffer>[] }
  | { ok: false; code: ArchiveFailure }

/** `busy`: too many wait, or the process comes to its end; nobody has looked at it. */
export type ArchiveReading = ArchiveOutcome | { ok: false; code: 'busy' }

/** Reads archives of accounts off the main thread, under watch. */
export type ArchiveReader = {
  read: (question: ArchiveQuestion) => Promise<ArchiveReading>
  close: () => Promise<void>
}
