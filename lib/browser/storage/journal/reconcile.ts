import { type Conflict, mergeDocuments } from '@/lib/resume/change/merge'
import { equalJson } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'
import { readStored } from './stored'

export type Agreement =
  /** Nothing differs from what we knew: ours can be written. */
  | { kind: 'ours' }
  | {
      kind: 'merged'
      document: Document
      theirs: Document
      /** Fields that both sides changed: the merged document holds one value of each. */
      conflicts: Conflict[]
      /** Whole documents of either side whose words are not all in the merged one. */
      kept: Document[]
    }
  /** The stored document is newer than this code or damaged: it must not be overwritten. */
  | { kind: 'unreadable' }

/**
 * Decides what to write when another tab has written the same document since this tab last read it.
 *
 * @param base the state that both sides started from; null when this tab never read it
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
  // Together they would break a limit: ours stays whole, and so do theirs.
  if (!merged.ok) return { kind: 'merged', document: mine, theirs, conflicts: [], kept: [theirs] }
  const { document, conflicts } = merged
  const kept = conflicts.length > 0 ? [theirs, mine] : []
  return { kind: 'merged', document, theirs, conflicts, kept }
}
