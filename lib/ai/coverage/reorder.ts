import type { FieldAddress } from '@/lib/resume/change/address'
import type { Hunk } from '@/lib/resume/change/hunks'
import { findUnmoved } from '@/lib/resume/change/order'
import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { type CvIndex, foldedWords } from '../cv/cv-index'
import { isImplied } from '../lexicon/find-skills'
import type { Requirement } from '../posting/requirements'

/** Returns the weight of a demand for ranking entries and bullets. */
const weightOf = ({ importance, times }: Requirement) =>
  (importance === 'must' ? 3 : 1) + Math.min(times - 1, 2)

/** Lists whose order is the person's choice. Posts and schools are ordered by time, languages by level. */
const freeLists = ['skills', 'projects', 'certificates', 'volunteer'] as const
/** Lists of entries whose bullets may be reordered. */
const bulletLists = ['work', 'volunteer', 'projects'] as const

type Scores = { byOwner: ReadonlyMap<string, number> }

/** Returns the demands that each entry and bullet (by id) covers, each once. */
export function answersOf(
  cv: CvIndex,
  requirements: readonly Requirement[],
): ReadonlyMap<string, ReadonlySet<Requirement>> {
  const answered = new Map<string, Set<Requirement>>()
  const add = (owner: string | null, requirement: Requirement) => {
    if (owner === null) return
    const known = answered.get(owner) ?? new Set<Requirement>()
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

function scoresOf(cv: CvIndex, requirements: readonly Requirement[]): Scores {
  const byOwner = new Map(
    [...answersOf(cv, requirements)].map(([owner, all]) => [
      owner,
      [...all].reduce((sum, requirement) => sum + weightOf(requirement), 0),
    ]),
  )
  return { byOwner }
}

/** Returns moves that sort by score; equal items keep their order. */
function movesIn(list: FieldAddress, ids: readonly string[], { byOwner }: Scores): Hunk[] {
  const score = (id: string) => byOwner.get(id) ?? 0
  const target = ids.toSorted((a, b) => score(b) - score(a))
  const unmoved = findUnmoved(ids, target)
  return target.flatMap((id, at): Hunk[] =>
    unmoved.has(id) ? [] : [{ kind: 'move', list, id, behind: target[at - 1] ?? null }],
  )
}

/** Returns hunks that put demanded keywords of a skill group first. */
function keywordsIn(
  document: ResumeDocument,
  cv: CvIndex,
  requirements: readonly Requirement[],
): Hunk[] {
  const wanted = new Map(requirements.map((one) => [one.skill ?? foldedWords(one.words), one]))
  const weigh = (keyword: string) => {
    const names = cv.skills.filter((one) => one.section === 'skills' && keyword.includes(one.words))
    const best = [...wanted.values()].filter(({ skill, words }) =>
      skill === null
        ? foldedWords(keyword).includes(foldedWords(words))
        : names.some((one) => isImplied(one.skill.name, skill)),
    )
    return Math.max(0, ...best.map(weightOf))
  }
  return document.content.skills.flatMap(({ id, keywords, hidden }): Hunk[] => {
    if (hidden || keywords.length < 2) return []
    const weights = new Map(keywords.map((keyword) => [keyword, weigh(keyword)]))
    const after = keywords.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
    const isSame = after.every((keyword, at) => keyword === keywords[at])
    return isSame ? [] : [{ kind: 'set', address: `${id}/keywords`, before: [...keywords], after }]
  })
}

/**
 * Reorders a CV by relevance to a posting: bullets within an entry, keywords within a group, groups of skills, projects
 * and certificates within a section. Only order changes; no word is added or removed. Posts and schools stay in order
 * of time, languages in order of level.
 *
 * @returns hunks by stable id for `applyHunks`; empty if the order is good already
 */
export function reorderByRelevance(
  document: ResumeDocument,
  cv: CvIndex,
  requirements: readonly Requirement[],
): Hunk[] {
  const asked = requirements.filter(({ kind }) => kind !== 'soft')
  const scores = scoresOf(cv, asked)
  const { content } = document
  const idsOf = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id)
  const entries = freeLists.flatMap((key) => movesIn(`content/${key}`, idsOf(content[key]), scores))
  const bullets = bulletLists.flatMap((key) =>
    (key === 'work' ? flattenRoles(content.work) : content[key]).flatMap(({ id, highlights }) =>
      movesIn(`${id}/highlights`, idsOf(highlights), scores),
    ),
  )
  return [...entries, ...bullets, ...keywordsIn(document, cv, asked)]
}
