import { limits } from '../resume-limits'
import type { FamilyBase, ResumeDocument } from '../schema/document'

type Lineage = NonNullable<ResumeDocument['lineage']>

/** One third of the document limit, so that a CV and its base fit even when both grow. */
const maxBase = limits.documentBytes / 3

/** Returns the base that a follower stores of a CV; null if it is too large. */
export function familyBase({ content, design }: ResumeDocument): FamilyBase | null {
  const base = { content, design }
  return JSON.stringify(base).length > maxBase ? null : base
}

/**
 * Returns the lineage of a copy of a CV. A copy of a follower follows the same master, so that
 * families have one level.
 * @param version of the CV in the account; 0 if it is not stored there
 */
export function followerLineage(source: ResumeDocument, version: number): Lineage {
  const followed = source.lineage
  if (followed?.base) {
    const { documentId, version: taken, base, pairs } = followed
    return { documentId, version: taken, base, ...(pairs && { pairs }) }
  }
  return { documentId: source.id, version, base: familyBase(source) }
}
