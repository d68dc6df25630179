import type { ChangedPart } from '../change/describe-changes'
import { type Conflict, mergeDocuments } from '../change/merge'
import { takePart } from '../change/take-part'
import type { Problem } from '../problems'
import type { ResumeDocument } from '../schema/document'
import { familyBase } from './family-base'
import { baseDocument } from './line-status'
import { inversePairs, withIds } from './with-ids'

export type SendResult =
  | {
      ok: true
      /** The master with the change applied. */
      master: ResumeDocument
      /** The follower, which follows the master in that part from now on. */
      follower: ResumeDocument
      /** Master values changed since the base, which are replaced. */
      replaced: Conflict[]
    }
  /** `no-base`: the CV has no base. `not-allowed`: the result would exceed a limit. */
  | { ok: false; code: 'no-base' | 'not-allowed'; problems: Problem[] }

/**
 * Applies one part of a follower to its master: a changed text, an additional entry or bullet, or
 * the order of a list. Nothing else changes in either; for the master it is an ordinary edit.
 */
export function sendToMaster(
  follower: ResumeDocument,
  master: ResumeDocument,
  part: ChangedPart,
): SendResult {
  const base = baseDocument(follower)
  const { lineage } = follower
  if (!base || !lineage) return { ok: false, code: 'no-base', problems: [] }
  const taken = takePart(follower, base, part)
  if (!taken.ok) return { ok: false, code: 'not-allowed', problems: taken.problems }
  const next = taken.document
  const pairs = inversePairs(lineage.pairs)
  const own = {
    id: master.id,
    title: master.title,
    lineage: master.lineage,
    schemaVersion: master.schemaVersion,
  }
  const merged = mergeDocuments<ResumeDocument>(
    { ...withIds(base, pairs), ...own },
    master,
    { ...withIds(next, pairs), ...own },
    () => 'theirs',
  )
  if (!merged.ok) return { ok: false, code: 'not-allowed', problems: merged.problems }
  return {
    ok: true,
    master: merged.document,
    follower: { ...follower, lineage: { ...lineage, base: familyBase(next) } },
    replaced: merged.conflicts,
  }
}
