const byDocument = new Map<string, Set<string>>()

/** Returns the words that the user chose to ignore in a CV: in memory while this tab is open, never on disk. */
export function leftAloneIn(documentId: string): Set<string> {
  const known = byDocument.get(documentId) ?? new Set()
  byDocument.set(documentId, known)
  return known
}
