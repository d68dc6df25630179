import 'server-only'
import { importLimits } from '@/lib/importers/import-limits'
import type { ImportOutcome, ImportProgress } from '@/lib/importers/import-types'
import type { PlacedText } from '@/lib/importers/pdf/read-placed-text'
import type { Verification } from '@/lib/pdf/signing/verify-file'
import type { ThreadLimits } from '../threads/thread-types'
import type { PdfCheck } from './check-pdf'

export type FileQuestion = {
  bytes: Uint8Array
  /** Name of the user's file: its extension distinguishes kinds of text. */
  fileName: string
  onProgress?: (progress: ImportProgress) => void
}

/** Message to the thread. */
export type ReaderRequest = { id: number; bytes: Uint8Array; fileName: string }

/** Message to the thread: whether this is a PDF that opens; and its answer. */
export type PdfCheckRequest = { id: number; type: 'check-pdf'; bytes: Uint8Array }
export type PdfCheckReply = { id: number; pdf: PdfCheck }

/** Message to the thread: whether a PDF is as it was signed; and its answer. */
export type VerifyRequest = { id: number; type: 'verify'; bytes: Uint8Array }
export type VerifyReply = { id: number; verified: Verification }

/** Message to the thread: the text items of each page of a PDF; and its answer. */
export type PlacedTextRequest = { id: number; type: 'placed-text'; bytes: Uint8Array }
export type PlacedTextReply = { id: number; texts: PlacedText[][] }

/** Message from the thread: its progress, and in the end the outcome. */
export type ReaderReply =
  | { id: number; progress: ImportProgress }
  | { id: number; outcome: ImportOutcome }

export type ReadOutcome =
  | ImportOutcome
  /** Too many files wait, or the process is about to end: the file was not read. */
  | { ok: false; code: 'busy' }

/** Reads uploaded files in worker threads with resource limits. */
export type Reader = {
  read: (question: FileQuestion) => Promise<ReadOutcome>
  /** Ends its threads; files under way fail. */
  close: () => Promise<void>
}

export const defaultReaderLimits: ThreadLimits = {
  threads: 2,
  waiting: 16,
  deadline: importLimits.milliseconds,
  maxWait: importLimits.maxWait,
  growth: importLimits.memoryBytes,
  idle: 120_000,
}

/** Limits of a command, which a person waits for and may end: its files may take ten minutes of the clock on a busy machine. */
export const patientReaderLimits: ThreadLimits = { ...defaultReaderLimits, maxWait: 30 }
