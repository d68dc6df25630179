import type { ImportOutcome, ImportProgress } from '@/lib/importers/import-types'
import type { Reading } from '@/lib/importers/readings/find-readings'

/** A file with its name, or a text that was pasted. */
export type ImportContent =
  | { kind: 'file'; bytes: Uint8Array<ArrayBuffer>; fileName: string }
  | { kind: 'text'; text: string }

/**
 * Request to the worker: to import, or to read again in other ways. `dateColumn`: where text begins beside a column
 * of dates, in points from the left, as the person says.
 */
export type ImportQuestion =
  | ImportContent
  | { kind: 'again'; content: ImportContent; dateColumn: number | null }

export type ImportReply =
  | { kind: 'import-progress'; progress: ImportProgress }
  | { kind: 'import-outcome'; outcome: ImportOutcome }
  | { kind: 'import-readings'; readings: readonly Reading[] }

const kinds = ['import-progress', 'import-outcome', 'import-readings']

/**
 * Takes a message of the worker by its shape. The parser of pdf.js greets from inside it, and a cache
 * may have started another worker of the build: neither is an answer.
 */
export function readImportReply(message: unknown): ImportReply | null {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return null
  return kinds.some((kind) => kind === message.kind) ? (message as ImportReply) : null
}
