import 'server-only'
import type { JsonObject } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'
import { readParsed } from '@/lib/resume/upgrade'

declare const fromRow: unique symbol

/**
 * A document as a row has it, written by any release: fields that were added since are absent. `documentOfRow` is the
 * only way to a `Document`.
 */
export type StoredDocument = JsonObject & { readonly [fromRow]: true }

/**
 * Reads a document of a row by the schema: fields that are absent get the value that they have in documents from before
 * them, such as the first look. One of a newer release, and one that this release cannot read, are left as they are.
 */
export function documentOfRow(stored: StoredDocument): Document {
  const read = readParsed(stored)
  return read.ok ? read.document : (stored as unknown as Document)
}
