import { levelsOf } from '@/lib/resume/bullet-levels'
import type { FieldAddress } from '@/lib/resume/change/address'
import { type FieldPlace, placeInTree } from '@/lib/resume/change/field-place'
import type { Hunk } from '@/lib/resume/change/hunks'
import { findUnmoved } from '@/lib/resume/change/order'
import { addressIn, readTree, type Tree } from '@/lib/resume/change/tree'
import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import type { Bullet } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { type CvIndex, foldedWords } from '../cv/cv-index'
import { isImplied } from '../lexicon/find-skills'
import type { Demand } from '../posting/requirements'

/** Line of a list at its new position. */
export type OrderedLine = {
  key: string
  words: string
  /** Current position, from 1. */
  was: number
  /** Whether it moves up. */
  isRaised: boolean
  /** Demands that it answers, in the posting's words. */
  answers: string[]
}

/** New order of a list: a permutation, with no text added or removed. */
export type OrderSuggestion = {
  /** Depends on the order, so that another order is another suggestion. */
  id: string
  /** Place of the list. */
  place: FieldPlace | null
  list: FieldAddress
  /** First field that moves up, to scroll to. */
  raised: FieldAddress
  hunks: Hunk[]
  lines: OrderedLine[]
}

/** Returns the text of a bullet. */
const textOf = (id: string, cv: CvIndex) => cv.texts.find(({ bullet }) => bullet === id)

function placeOf(tree: Tree, first: string): FieldPlace | null {
  const place = placeInTree(tree, addressIn(first, 'text'))
  return place && { ...place, bullet: null, field: '' }
}

/** Returns the demands that each bullet (by id) covers, each once. */
function answersOf(
  cv: CvIndex,
  demands: readonly Demand[],
): ReadonlyMap<string, ReadonlySet<Demand>> {
  const answered = new Map<string, Set<Demand>>()
  const add = (owner: string | null, demand: Demand) => {
    if (owner === null) return
    const known = answered.get(owner) ?? new Set<Demand>()
    answered.set(owner, known.add(demand))
  }
  for (const demand of demands) {
    const { skill, kind, words } = demand
    for (const one of cv.skills) {
      if (skill === null || !isImplied(one.skill.name, skill)) continue
      add(one.bullet, demand)
    }
    if (kind !== 'term') continue
    const wanted = foldedWords(words)
    for (const [at, text] of cv.texts.entries()) {
      if (!cv.folded[at]?.includes(wanted)) continue
      add(text.bullet, demand)
    }
  }
  return answered
}

/** Returns the ids of bullets, each with those of its sub-points. */
function groupsOf(bullets: readonly Bullet[]): string[][] {
  const levels = levelsOf(bullets)
  const groups: string[][] = []
  for (const [at, { id }] of bullets.entries()) {
    if (levels[at] === 1) groups.at(-1)?.push(id)
    else groups.push([id])
  }
  return groups
}

/**
 * Suggests moving bullets up that show essential demands, one suggestion per entry; the first bullet stays first, equal
 * ones keep their order, sub-points stay below their bullet, and nothing else moves. Each is a permutation, so that nothing untrue can result (promise 2).
 *
 * @returns empty if the order is good already
 */
export function suggestOrder(
  document: ResumeDocument,
  cv: CvIndex,
  demands: readonly Demand[],
): OrderSuggestion[] {
  const { content } = document
  const tree = readTree(document)
  const essential = demands.filter(
    ({ kind, importance }) => kind !== 'soft' && importance === 'must',
  )
  const answers = answersOf(cv, essential)
  const count = (group: readonly string[]) =>
    new Set(group.flatMap((id) => [...(answers.get(id) ?? [])])).size
  const entries = [...flattenRoles(content.work), ...content.volunteer, ...content.projects]
  return entries.flatMap(({ id: entry, highlights }): OrderSuggestion[] => {
    const before = highlights.map(({ id }) => id)
    const [first] = before
    if (first === undefined) return []
    const [firstGroup = [], ...others] = groupsOf(highlights)
    const after = [firstGroup, ...others.toSorted((a, b) => count(b) - count(a))].flat()
    const unmoved = findUnmoved(before, after)
    const list: FieldAddress = `${entry}/highlights`
    const hunks = after.flatMap((id, at): Hunk[] =>
      unmoved.has(id) ? [] : [{ kind: 'move', list, id, behind: after[at - 1] ?? null }],
    )
    if (hunks.length === 0) return []
    const lines = after.map((id, at): OrderedLine => {
      const asked = [...(answers.get(id) ?? [])].map(({ words }) => words)
      const was = before.indexOf(id) + 1
      return {
        ...{ key: id, words: textOf(id, cv)?.text ?? '', was },
        ...{ isRaised: was > at + 1, answers: asked },
      }
    })
    const moved = lines.find(({ isRaised }) => isRaised)?.key
    const raised = (moved !== undefined && textOf(moved, cv)?.address) || list
    return [{ id: idOf(list, lines), place: placeOf(tree, first), list, raised, hunks, lines }]
  })
}

const idOf = (list: FieldAddress, lines: readonly OrderedLine[]) =>
  `${list}:${lines.map(({ was }) => was).join('-')}`
