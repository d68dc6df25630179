import { limits } from '../resume-limits'
import type { FamilyBase, ResumeDocument } from '../schema/document'

type Lineage = NonNullable<ResumeDocument['lineage']>

/** A third of a document: with a CV that has grown as much again it still fits into its limit. */
const maxBase = limits.documentBytes / 3

/** A CV as one that follows it remembers it; null for one so long that both would not fit into one document. */
export function familyBase({ content, design }: ResumeDocument): FamilyBase | null {
  const base = { content, design }
  return JSON.stringify(base).length > maxBase ? null : base
}

/**
 * The lineage of a copy that follows a CV: where that one follows another itself, the copy does, too. A family has one
 * master, and no followers of followers.
 *
 * @param version of the CV in the account; 0 where it is not there
 */
export function followerLineage(source: ResumeDocument, version: number): Lineage {
  const followed = source.lineage
  if (followed?.base) {
    const { documentId, version: taken, base, pairs } = followed
    return { documentId, version: taken, base, ...(pairs && { pairs }) }
  }
  return { documentId: source.id, version, base: familyBase(source) }
}
