import { mergeDocuments } from '@/lib/resume/change/merge'
import type { Document } from '@/lib/resume/schema/document'

/** Later than any time: a value with it wins where only one can stay. */
const afterAll = '\uffff'

/**
 * Rebases an earlier or later state of the user's own document onto a change from `from` to `to` by somebody
 * else: an undo reverts what this user did, never what came from another tab or device. Where both changed
 * the same field the other's value stays. A state that would break a limit stays as it was.
 */
export function rebaseState(state: Document, from: Document, to: Document): Document {
  if (state.kind !== from.kind || state.kind !== to.kind) return state
  const merged = mergeDocuments(from, state, withTime(to, afterAll))
  return merged.ok ? withTime(merged.document, state.content.meta.lastModified) : state
}

function withTime(document: Document, lastModified: string): Document {
  const meta = { ...document.content.meta, lastModified }
  // Of the same kind as before.
  return { ...document, content: { ...document.content, meta } } as Document
}
