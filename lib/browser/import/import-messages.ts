import type { ImportOutcome, ImportProgress } from '@/lib/importers/import-types'

/** Request to the worker: a file with its name, or a text that was pasted. */
export type ImportQuestion =
  | { kind: 'file'; bytes: Uint8Array<ArrayBuffer>; fileName: string }
  | { kind: 'text'; text: string }

export type ImportReply =
  | { kind: 'import-progress'; progress: ImportProgress }
  | { kind: 'import-outcome'; outcome: ImportOutcome }

/**
 * Takes a message of the worker by its shape. The parser of pdf.js greets from inside it, and a cache
 * may have started another worker of the build: neither is an answer.
 */
export function readImportReply(message: unknown): ImportReply | null {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return null
  const isReply = message.kind === 'import-progress' || message.kind === 'import-outcome'
  return isReply ? (message as ImportReply) : null
}
