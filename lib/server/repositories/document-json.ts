import 'server-only'
import type { Document } from '@/lib/resume/schema/document'

const known = new WeakMap<Document, string>()

/**
 * A document as JSON, made once: its size is looked at before it is taken in, and the same text is
 * stored. Documents do not change; whoever changes one makes another.
 */
export function jsonOfDocument(document: Document): string {
  const made = known.get(document) ?? JSON.stringify(document)
  known.set(document, made)
  return made
}
