import type { PaperDocument } from './schema/document'

/**
 * Returns a document without private data: the interview stories, its own and those in its family
 * base (ADR models-point-at-lines). For files that others may receive.
 */
export function withoutStories<T extends PaperDocument>(document: T): T {
  if (document.kind !== 'resume') return document
  const { content, lineage } = document
  const base = lineage?.base
  const own = { ...document, content: { ...content, stories: [] } }
  if (!lineage || !base) return own
  const bare = { ...base, content: { ...base.content, stories: [] } }
  return { ...own, lineage: { ...lineage, base: bare } }
}
