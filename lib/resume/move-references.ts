import type { Document } from './schema/document'

/** Returns the ids of other documents that a document refers to, without duplicates. */
export function referencesOf(document: Document): string[] {
  const named = [document.lineage?.documentId ?? '']
  if (document.kind === 'application') {
    const { resumeId, letterId, sent } = document.content
    named.push(resumeId, letterId, ...sent.map(({ documentId }) => documentId))
  }
  return [...new Set(named.filter((id) => id !== ''))]
}

/**
 * Replaces the document ids that a document refers to: lineage, and an application's CV, letter and
 * sent files.
 * @param idOf returns the new id, or the same one
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
