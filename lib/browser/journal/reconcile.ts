import type { Document } from '@/lib/resume/schema/document'
import { isSame } from './is-same'
import { readStored } from './stored'

export type Agreement =
  /** Nothing differs from what we knew: ours can be written. */
  | { kind: 'ours' }
  /** `lost` is their document when a field was changed on both sides and ours was taken. */
  | { kind: 'merged'; document: Document; lost: Document | null }
  /** The stored document is newer than this code or damaged: it must not be overwritten. */
  | { kind: 'unreadable' }

/**
 * What to write when another tab has written the same document since this tab last read it.
 *
 * @param base the state that both sides started from; null when this tab never read it
 * @param body what lies in the database now
 */
export function reconcile(base: Document | null, mine: Document, body: unknown): Agreement {
  if (body === undefined) return { kind: 'ours' }
  const stored = readStored(body)
  if (!stored.ok) return { kind: 'unreadable' }
  const theirs = stored.document
  if (isSame(theirs, base) || isSame(theirs, mine)) return { kind: 'ours' }
  return { kind: 'merged', document: mine, lost: theirs }
}
