import { type Conflict, mergeDocuments } from '@/lib/resume/change/merge'
import { equalJson } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'
import { readStored } from './stored'

export type Agreement =
  /** Unchanged since the last read: ours can be written. */
  | { kind: 'ours' }
  | {
      kind: 'merged'
      document: Document
      theirs: Document
      /** Fields that both sides changed; the merged document has one value of each. */
      conflicts: Conflict[]
      /** Versions whose text is not all in the merged document. */
      kept: Document[]
    }
  /** The stored document is of a newer version or corrupt, and must not be overwritten. */
  | { kind: 'unreadable' }

/**
 * Merges with changes of another tab since this tab last read the document.
 *
 * @param base common base; null if this tab never read it
 * @param body current row in the database
 */
export function reconcile(base: Document | null, mine: Document, body: unknown): Agreement {
  if (body === undefined) return { kind: 'ours' }
  const stored = readStored(body)
  if (!stored.ok) return { kind: 'unreadable' }
  const theirs = stored.document
  if (equalJson(theirs, mine) || (base && equalJson(theirs, base))) return { kind: 'ours' }
  if (base?.kind !== mine.kind || theirs.kind !== mine.kind) {
    return { kind: 'merged', document: mine, theirs, conflicts: [], kept: [theirs] }
  }
  const merged = mergeDocuments(base, mine, theirs)
  // The merged document would exceed a limit: ours stays whole, and theirs is retained.
  if (!merged.ok) return { kind: 'merged', document: mine, theirs, conflicts: [], kept: [theirs] }
  const { document, conflicts } = merged
  const kept = conflicts.length > 0 ? [theirs, mine] : []
  return { kind: 'merged', document, theirs, conflicts, kept }
}
