import type { Document } from './schema/document'

/** Returns the ids of other documents that a document names, each once. */
export function referencesOf(document: Document): string[] {
  const named = [document.lineage?.documentId ?? '']
  if (document.kind === 'application') {
    const { resumeId, letterId, sent } = document.content
    named.push(resumeId, letterId, ...sent.map(({ documentId }) => documentId))
  }
  return [...new Set(named.filter((id) => id !== ''))]
}

/**
 * Returns a document whose references lead to other ids: the CV that it follows or goes with, and what an application
 * names.
 *
 * @param idOf new id of a document, or its own where it stays
 */
export function moveReferences<T extends Document>(document: T, idOf: (id: string) => string): T {
  const { lineage } = document
  const moved = lineage && { ...lineage, documentId: idOf(lineage.documentId) }
  if (document.kind !== 'application') return { ...document, lineage: moved }
  const { content } = document
  return {
    ...document,
    lineage: moved,
    content: {
      ...content,
      resumeId: idOf(content.resumeId),
      letterId: idOf(content.letterId),
      sent: content.sent.map((file) => ({ ...file, documentId: idOf(file.documentId) })),
    },
  }
}
