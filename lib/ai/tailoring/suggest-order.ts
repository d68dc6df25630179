import type { FieldAddress } from '@/lib/resume/change/address'
import { type FieldPlace, placeInTree } from '@/lib/resume/change/field-place'
import { applyHunks, type Hunk } from '@/lib/resume/change/hunks'
import { addressIn, readTree, type Tree } from '@/lib/resume/change/tree'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { answersOf, reasonsToMove, reorderByRelevance } from '../coverage/reorder'
import type { CvIndex } from '../cv/cv-index'
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

function placeOf(tree: Tree, first: string | undefined): FieldPlace | null {
  if (first === undefined) return null
  const place = placeInTree(tree, addressIn(first, 'text'))
  return place && { ...place, bullet: null, field: '' }
}

/**
 * Suggests moving bullets up that show essential demands, one suggestion per entry; the first bullet stays first. Each
 * is a permutation, so that nothing untrue can result (promise 2).
 *
 * @returns empty if the order is good already
 */
export function suggestOrder(
  document: ResumeDocument,
  cv: CvIndex,
  requirements: readonly Demand[],
): OrderSuggestion[] {
  const tree = readTree(document)
  const answers = answersOf(cv, reasonsToMove(requirements))
  const groups = new Map<FieldAddress, Hunk[]>()
  for (const hunk of reorderByRelevance(document, cv, requirements)) {
    if (hunk.kind !== 'move') continue
    groups.set(hunk.list, [...(groups.get(hunk.list) ?? []), hunk])
  }
  return [...groups].flatMap(([list, hunks]): OrderSuggestion[] => {
    const applied = applyHunks(document, hunks)
    const before = tree.lists.get(list) ?? []
    const after = (applied.ok && readTree(applied.document).lists.get(list)) || []
    if (after.length === 0) return []
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
    const place = placeOf(tree, after[0])
    return [{ id: idOf(list, lines), place, list, raised, hunks, lines }]
  })
}

const idOf = (list: FieldAddress, lines: readonly OrderedLine[]) =>
  `${list}:${lines.map(({ was }) => was).join('-')}`
