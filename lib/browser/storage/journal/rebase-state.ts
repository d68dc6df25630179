import { mergeDocuments } from '@/lib/resume/change/merge'
import type { Document } from '@/lib/resume/schema/document'

/** Later than any timestamp, so that a value with it wins if only one can stay. */
const afterAll = '\uffff'

/**
 * Rebases an undo or redo state onto a change from `from` to `to` by somebody else: an undo reverts only this user's
 * edits. If both changed a field, the other's value stays. A state that would exceed a limit is returned unchanged.
 */
export function rebaseState(state: Document, from: Document, to: Document): Document {
  if (state.kind !== from.kind || state.kind !== to.kind) return state
  const merged = mergeDocuments(from, state, withTime(to, afterAll))
  return merged.ok ? withTime(merged.document, state.content.meta.lastModified) : state
}

function withTime(document: Document, lastModified: string): Document {
  const meta = { ...document.content.meta, lastModified }
  // The kind never changes.
  return { ...document, content: { ...document.content, meta } } as Document
}
