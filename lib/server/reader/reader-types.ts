import 'server-only'
import { importLimits } from '@/lib/importers/import-limits'
import type { ImportOutcome, ImportProgress } from '@/lib/importers/import-types'
import type { ThreadLimits } from '../threads/thread-types'

export type FileQuestion = {
  bytes: Uint8Array
  /** As the person has it: it tells kinds of text from each other. */
  fileName: string
  onProgress?: (progress: ImportProgress) => void
}

/** Message to the thread. */
export type ReaderRequest = { id: number; bytes: Uint8Array; fileName: string }

/** Message from the thread: its progress, and in the end the outcome. */
export type ReaderReply =
  | { id: number; progress: ImportProgress }
  | { id: number; outcome: ImportOutcome }

export type ReadOutcome =
  | ImportOutcome
  /** Too many files wait, or the process comes to its end: the file was not looked at. */
  | { ok: false; code: 'busy' }

/** Reads files of others' making off the main thread, under watch. */
export type Reader = {
  read: (question: FileQuestion) => Promise<ReadOutcome>
  /** Ends its threads; what was under way is given up. */
  close: () => Promise<void>
}

export const defaultReaderLimits: ThreadLimits = {
  threads: 2,
  waiting: 16,
  deadline: importLimits.milliseconds,
  growth: importLimits.memoryBytes,
  idle: 120_000,
}
