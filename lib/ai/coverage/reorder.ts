import type { FieldAddress } from '@/lib/resume/change/address'
import type { Hunk } from '@/lib/resume/change/hunks'
import { findUnmoved } from '@/lib/resume/change/order'
import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { type CvIndex, foldedWords } from '../cv/cv-index'
import { isImplied } from '../lexicon/find-skills'
import type { Demand } from '../posting/requirements'

/** Lists of entries whose bullets may be reordered. */
const bulletLists = ['work', 'volunteer', 'projects'] as const

/** Returns the demands that each entry and bullet (by id) covers, each once. */
export function answersOf(
  cv: CvIndex,
  requirements: readonly Demand[],
): ReadonlyMap<string, ReadonlySet<Demand>> {
  const answered = new Map<string, Set<Demand>>()
  const add = (owner: string | null, requirement: Demand) => {
    if (owner === null) return
    const known = answered.get(owner) ?? new Set<Demand>()
    answered.set(owner, known.add(requirement))
  }
  for (const requirement of requirements) {
    const { skill, kind, words } = requirement
    for (const one of cv.skills) {
      if (skill === null || !isImplied(one.skill.name, skill)) continue
      add(one.entry, requirement)
      add(one.bullet, requirement)
    }
    if (kind !== 'term') continue
    const wanted = foldedWords(words)
    for (const [at, text] of cv.texts.entries()) {
      if (!cv.folded[at]?.includes(wanted)) continue
      add(text.entry, requirement)
      add(text.bullet, requirement)
    }
  }
  return answered
}

/** Returns moves that put bullets with essential demands behind the first; equal ones keep their order. */
function movesIn(
  list: FieldAddress,
  ids: readonly string[],
  answers: ReadonlyMap<string, ReadonlySet<Demand>>,
): Hunk[] {
  const [first, ...others] = ids
  if (first === undefined) return []
  const count = (id: string) => answers.get(id)?.size ?? 0
  const target = [first, ...others.toSorted((a, b) => count(b) - count(a))]
  const unmoved = findUnmoved(ids, target)
  return target.flatMap((id, at): Hunk[] =>
    unmoved.has(id) ? [] : [{ kind: 'move', list, id, behind: target[at - 1] ?? null }],
  )
}

/** Returns the demands for which a bullet may move up: essential ones that a CV can show. */
export const reasonsToMove = (requirements: readonly Demand[]): Demand[] =>
  requirements.filter(({ kind, importance }) => kind !== 'soft' && importance === 'must')

/**
 * Reorders the bullets within each entry by the essential demands of a posting. The first one stays first, and nothing
 * else moves: its order is the person's choice. No word is added or removed.
 *
 * @returns hunks by stable id for `applyHunks`; empty if the order is good already
 */
export function reorderByRelevance(
  { content }: ResumeDocument,
  cv: CvIndex,
  requirements: readonly Demand[],
): Hunk[] {
  const answers = answersOf(cv, reasonsToMove(requirements))
  return bulletLists.flatMap((key) =>
    (key === 'work' ? flattenRoles(content.work) : content[key]).flatMap(({ id, highlights }) =>
      movesIn(
        `${id}/highlights`,
        highlights.map((one) => one.id),
        answers,
      ),
    ),
  )
}
