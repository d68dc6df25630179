import * as primitives from '@react-pdf/primitives'
import type { PaperNode } from '../layout/nodes'
import { type Block, blockOf } from './block-memo'

/** Changed node, before and after. */
export type Pair = { old: PaperNode; now: PaperNode }

/** Smallest block around a change, with its ancestors from the document down. */
export type Change = Pair & { above: readonly Pair[] }

/** Maximum changes of an edit; above that the whole document is laid out at once. */
const maximumChanges = 4
const maximumTexts = 4

/** Returns the number of a node that is a block. */
export function blockKeyOf({ props }: PaperNode): number | undefined {
  return typeof props.blockKey === 'number' ? props.blockKey : undefined
}

/** Returns a laid-out block from the cache, or as part of a cached block. */
export function laidBlock(node: PaperNode, store: object): Block | undefined {
  const { box, children = [] } = node
  if (box.width !== undefined && box.height !== undefined) {
    return { children, width: box.width, height: box.height }
  }
  const key = blockKeyOf(node)
  return key === undefined ? undefined : blockOf(store, key)
}

/** Returns the children of a node; from the cache for a known block. */
function insideOf(node: PaperNode, store: object): readonly PaperNode[] {
  if (node.children && node.children.length > 0) return node.children
  return laidBlock(node, store)?.children ?? []
}

/** Counts the texts in a node. */
function textsIn({ type, children = [] }: PaperNode): number {
  if (type === primitives.Text) return 1
  let texts = 0
  for (const child of children) texts += textsIn(child)
  return texts
}

/** Returns whether a changed node is a small block. */
const isReplaceable = ({ old, now }: Pair) =>
  blockKeyOf(old) !== undefined && blockKeyOf(now) !== undefined && textsIn(now) <= maximumTexts

/**
 * Returns the differences between two numbered trees, as the smallest blocks around them.
 *
 * @returns null if something outside of any block differs, or too much
 */
export function findChanges(last: PaperNode, root: PaperNode, store: object): Change[] | null {
  const inNode = ({ old, now }: Pair, above: readonly Pair[]): Change[] | null => {
    // Includes its position in the page, and inherited styles.
    if (old.props.layoutKey !== now.props.layoutKey) return null
    if (old.number !== undefined && old.number === now.number) return []
    if (old.own === undefined || old.own !== now.own) return null
    const smaller = inChildren({ old, now }, above)
    if (smaller) return smaller
    return isReplaceable({ old, now }) ? [{ old, now, above }] : null
  }
  const inChildren = (pair: Pair, above: readonly Pair[]): Change[] | null => {
    if (pair.now.type === primitives.Text || pair.now.type === primitives.Svg) return null
    const before = insideOf(pair.old, store)
    const after = insideOf(pair.now, store)
    if (before.length !== after.length || after.length === 0) return null
    const changes: Change[] = []
    for (const [i, now] of after.entries()) {
      const old = before[i]
      const inside = old && inNode({ old, now }, [...above, pair])
      if (!inside || changes.length + inside.length > maximumChanges) return null
      changes.push(...inside)
    }
    return changes
  }
  return inNode({ old: last, now: root }, [])
}

/**
 * Returns whether two nodes are equal to the pagination, which reads the node's own props, heights and positions of its
 * content, and line heights.
 */
function looksTheSame(old: PaperNode, now: PaperNode): boolean {
  if (old.own !== now.own) return false
  if (old.box.top !== now.box.top || old.box.height !== now.box.height) return false
  if (now.type === primitives.Text) {
    const before = old.lines ?? []
    const after = now.lines ?? []
    return (
      before.length === after.length &&
      after.every(({ box }, i) => {
        const line = before[i]?.box
        return line?.y === box.y && line.height === box.height
      })
    )
  }
  return now.type === primitives.Svg || areTheSame(old.children ?? [], now.children ?? [])
}

const areTheSame = (old: readonly PaperNode[], now: readonly PaperNode[]) =>
  old.length === now.length &&
  now.every((node, i) => {
    const before = old[i]
    return before !== undefined && looksTheSame(before, node)
  })

/** Returns whether a block can replace another without moving any page break. */
export const fitsInstead = (old: Block, now: Block): boolean =>
  old.width === now.width && old.height === now.height && areTheSame(old.children, now.children)
