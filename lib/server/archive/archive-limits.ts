import 'server-only'
import { importLimits } from '@/lib/importers/import-limits'
import type { ThreadLimits } from '../threads/thread-types'

/** Limits of an account archive (ADR archives-and-moves). Sizes are counted while unpacking. */
export const archiveLimits = {
  /** Bytes of the file, as every signed form bounds them. */
  fileBytes: importLimits.fileBytes,
  /** Maximum bytes of one unpacked file, and of all. */
  entryBytes: 12_000_000,
  totalBytes: 60_000_000,
  /** Maximum number of files; each document has one of its own at least. */
  entries: 2_000,
  versions: 20_000,
  /** Maximum characters of one line of rows: a document is at most 300 kB, its envelope far less. */
  lineCharacters: 700_000,
  /** Maximum refused files that are listed. */
  namedRefusals: 100,
} as const

/** One at a time: the whole archive is in memory. */
export const defaultArchiveLimits: ThreadLimits = {
  threads: 1,
  waiting: 8,
  deadline: 30_000,
  growth: 400_000_000,
  idle: 60_000,
}
