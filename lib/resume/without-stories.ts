import type { PaperDocument } from './schema/document'

/**
 * Returns a document without what is kept for the person alone: the stories that they tell in interviews, its own and
 * those of the CV that it follows (ADR 87). For files that others may get.
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
