import type { FieldAddress } from '@/lib/resume/change/address'
import { type FieldPlace, placeInTree } from '@/lib/resume/change/field-place'
import { applyHunks, type Hunk } from '@/lib/resume/change/hunks'
import { addressIn, readTree, type Tree } from '@/lib/resume/change/tree'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { answersOf, reorderByRelevance } from '../coverage/reorder'
import type { CvIndex } from '../cv/cv-index'
import type { Requirement } from '../posting/requirements'

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
  /** Place of the list; null for a list of entries, which `list` names. */
  place: FieldPlace | null
  list: FieldAddress
  /** First field that moves up, to scroll to. */
  raised: FieldAddress
  hunks: Hunk[]
  lines: OrderedLine[]
}

const listOf = (hunk: Hunk): FieldAddress => (hunk.kind === 'set' ? hunk.address : hunk.list)

/** Returns the text of a bullet, or the first text of an entry. */
const textOf = (id: string, cv: CvIndex) =>
  cv.texts.find(({ bullet }) => bullet === id) ??
  cv.texts.find(({ entry, bullet }) => entry === id && bullet === null)

function placeOf(tree: Tree, list: FieldAddress, first: string | undefined): FieldPlace | null {
  if (list.startsWith('content/') || first === undefined) return null
  const place = placeInTree(tree, addressIn(first, 'text'))
  return place && { ...place, bullet: null, field: '' }
}

function suggestKeywords(tree: Tree, hunk: Hunk & { kind: 'set' }): Omit<OrderSuggestion, 'id'> {
  const before = hunk.before as string[]
  const after = hunk.after as string[]
  const lines = after.map((words, at) => {
    const was = before.indexOf(words)
    return { key: `${at}`, words, was: was + 1, isRaised: was > at, answers: [] }
  })
  const { address } = hunk
  return { place: placeInTree(tree, address), list: address, raised: address, hunks: [hunk], lines }
}

/**
 * Suggests putting what a posting asks for first, one suggestion per list: bullets of an entry, keywords of a group,
 * groups within a section. Each is a permutation, so that nothing untrue can result (promise 2).
 *
 * @returns empty if the order is good already
 */
export function suggestOrder(
  document: ResumeDocument,
  cv: CvIndex,
  requirements: readonly Requirement[],
): OrderSuggestion[] {
  const tree = readTree(document)
  const answers = answersOf(cv, requirements)
  const groups = new Map<FieldAddress, Hunk[]>()
  for (const hunk of reorderByRelevance(document, cv, requirements)) {
    groups.set(listOf(hunk), [...(groups.get(listOf(hunk)) ?? []), hunk])
  }
  return [...groups].flatMap(([list, hunks]): OrderSuggestion[] => {
    const [first] = hunks
    if (first?.kind === 'set') {
      const suggestion = suggestKeywords(tree, first)
      return [{ id: idOf(list, suggestion.lines), ...suggestion }]
    }
    const applied = applyHunks(document, hunks)
    const [before = [], after = []] = [
      tree.lists.get(list),
      applied.ok ? readTree(applied.document).lists.get(list) : [],
    ]
    if (after.length === 0) return []
    const lines = after.map((id, at): OrderedLine => {
      const asked = [...(answers.get(id) ?? [])].map(({ words }) => words)
      const was = before.indexOf(id) + 1
      return {
        key: id,
        words: textOf(id, cv)?.text ?? '',
        was,
        isRaised: was > at + 1,
        answers: asked,
      }
    })
    const moved = lines.find(({ isRaised }) => isRaised)?.key
    const raised = (moved !== undefined && textOf(moved, cv)?.address) || list
    const place = placeOf(tree, list, after[0])
    return [{ id: idOf(list, lines), place, list, raised, hunks, lines }]
  })
}

const idOf = (list: FieldAddress, lines: readonly OrderedLine[]) =>
  `${list}:${lines.map(({ was }) => was).join('-')}`
