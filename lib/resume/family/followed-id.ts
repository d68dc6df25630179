import type { Document } from '../schema/document'

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Returns the id of a CV's master (ADR master-and-followers); null without one, and for other documents. */
export function followedId({ kind, lineage }: Document): string | null {
  return kind === 'resume' && lineage && uuid.test(lineage.documentId) ? lineage.documentId : null
}
