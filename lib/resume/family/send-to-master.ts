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
      /** The followed CV with what was sent. */
      master: ResumeDocument
      /** This one, which follows in that part from now on. */
      follower: ResumeDocument
      /** Values of the followed CV that were changed since they were taken over, and are replaced. */
      replaced: Conflict[]
    }
  /** `no-base`: the CV remembers no state of the other one. `not-allowed`: the outcome breaks a limit. */
  | { ok: false; code: 'no-base' | 'not-allowed'; problems: Problem[] }

/**
 * Sends one part of a follower to the CV that it follows: a text that was changed here, an entry or bullet that exists
 * only here, or the order of a list. Neither document loses anything else: to the master it is a change like one that
 * was made in it.
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
