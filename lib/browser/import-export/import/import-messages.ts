import type { TableChoice } from '@/lib/importers/applications/read-application-table'
import type { ApplicationTableOutcome } from '@/lib/importers/applications/table-types'
import type { DraftEntry, DraftSection, ImportDraft } from '@/lib/importers/draft/draft-types'
import type { ImportOutcome, ImportProgress } from '@/lib/importers/import-types'
import type { ReadingRequest } from '@/lib/importers/model-reading/reading-request'
import type { PlainTextOutcome } from '@/lib/importers/plain-text/read-plain-text'
import type { GroupsToRead } from '@/lib/importers/reading/sections/read-groups'
import type { Reading } from '@/lib/importers/readings/find-readings'
import type { SourceText } from '@/lib/importers/source/source-types'
import type { Verification } from '@/lib/pdf/signing/verify-file'

export type FileContent = {
  kind: 'file'
  bytes: Uint8Array<ArrayBuffer>
  fileName: string
  /** See `FileToImport`. */
  pagesOnly?: boolean
}

/** File with its name, or pasted text. */
export type ImportContent = FileContent | { kind: 'text'; text: string }

/**
 * Request to the worker: import a file, compute alternative readings, prepare lines for a model, convert a model's
 * answer to a reading, read groups of lines as entries or lines as personal details, extract text or a table of applications, or verify the signature of a PDF. `dateColumn`: left edge of the text beside a column
 * of dates in points, as given by the person.
 */
export type ImportQuestion =
  | ImportContent
  | { kind: 'again'; content: ImportContent; dateColumn: number | null }
  | { kind: 'show-lines'; read: ImportDraft }
  | { kind: 'read-answer'; read: ImportDraft; answer: unknown }
  | { kind: 'read-groups'; asked: GroupsToRead }
  | { kind: 'read-person'; source: SourceText; lines: readonly number[] }
  | { kind: 'plain-text'; file: FileContent }
  | { kind: 'application-table'; bytes: Uint8Array<ArrayBuffer>; choice: TableChoice }
  | { kind: 'verify'; bytes: Uint8Array<ArrayBuffer> }

export type ImportReply =
  | { kind: 'import-progress'; progress: ImportProgress }
  | { kind: 'import-outcome'; outcome: ImportOutcome }
  | { kind: 'import-readings'; readings: readonly Reading[] }
  /** Null: too long. */
  | { kind: 'shown-lines'; request: ReadingRequest | null }
  /** Null: nothing of the answer is in the file. `isBetter`: scores higher than the importer's own reading. */
  | { kind: 'answer-reading'; draft: ImportDraft | null; isBetter: boolean }
  | { kind: 'groups-read'; entries: readonly (DraftEntry | null)[] }
  | { kind: 'person-read'; sections: readonly DraftSection[] }
  | { kind: 'text-outcome'; outcome: PlainTextOutcome }
  | { kind: 'table-outcome'; outcome: ApplicationTableOutcome }
  | { kind: 'verified'; outcome: Verification }

const kinds = [
  ...['import-progress', 'import-outcome', 'import-readings'],
  ...['shown-lines', 'answer-reading', 'groups-read', 'person-read'],
  ...['text-outcome', 'table-outcome', 'verified'],
]

/**
 * Validates a message of the worker. The parser of pdf.js sends its own messages from inside it, and a cache may have
 * started another worker of the build.
 */
export function readImportReply(message: unknown): ImportReply | null {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return null
  return kinds.some((kind) => kind === message.kind) ? (message as ImportReply) : null
}
