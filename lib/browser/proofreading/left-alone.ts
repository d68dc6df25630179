const byDocument = new Map<string, Set<string>>()

/** What the person said to leave as it is in a CV: kept for as long as this tab is open, on no disk. */
export function leftAloneIn(documentId: string): Set<string> {
  const known = byDocument.get(documentId) ?? new Set()
  byDocument.set(documentId, known)
  return known
}
