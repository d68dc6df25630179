import * as primitives from '@react-pdf/primitives'
import type { PaperNode } from '../layout/nodes'
import { type Block, cacheBlockAs, keyOf, rememberBlocks } from './block-memo'
import {
  blockKeyOf,
  type Change,
  findChanges,
  fitsInstead,
  laidBlock,
  type Pair,
} from './layout-changes'

/** Lays out a document as one endless page. */
type LayOutUnpaged = (root: PaperNode) => Promise<PaperNode>

/** Numbered input tree and its laid-out pages. */
export type Finished = { tree: PaperNode; layout: PaperNode }

/** Pages with replaced blocks, and the small pages laid out for that. */
export type Patched = { layout: PaperNode; fresh: readonly PaperNode[] }

/** Returns the changed block with only its ancestors; incomplete, so it has no number. */
function aloneInPage({ above, now }: Change): PaperNode {
  return above.reduceRight<PaperNode>((inside, { now: node }) => {
    const { blockKey: _block, ...props } = node.props
    return { ...node, props: { ...props, isAlone: true }, children: [inside] }
  }, now)
}

/** Returns the block at the end of a document with a single child per level. */
function innermost(node: PaperNode, depth: number): PaperNode | undefined {
  const [child] = node.children ?? []
  return depth === 0 || !child ? (depth === 0 ? node : undefined) : innermost(child, depth - 1)
}

async function layOutAlone(
  change: Change,
  layOutUnpaged: LayOutUnpaged,
): Promise<PaperNode | undefined> {
  const laid = innermost(await layOutUnpaged(aloneInPage(change)), change.above.length)
  return laid && blockKeyOf(laid) === blockKeyOf(change.now) ? laid : undefined
}

/** Replaces a node and tells whether to stop descending; null for any other node. */
type Replace = (node: PaperNode) => { node: PaperNode; isDone: boolean } | null

/**
 * Replaces nodes in a tree; unchanged parts stay identical.
 *
 * @param everywhere also searches where numbers rule out a match: a page with the other part of a split block keeps old
 *   numbers
 */
function replaceIn(node: PaperNode, replace: Replace, everywhere: boolean): PaperNode {
  const other = replace(node)
  if (other?.isDone) return other.node
  if (!other && !everywhere) return node
  if (node.type === primitives.Text || node.type === primitives.Svg || !node.children) return node
  let children: PaperNode[] | null = null
  for (const [i, child] of node.children.entries()) {
    const now = replaceIn(child, replace, everywhere)
    if (now === child) continue
    children ??= [...node.children]
    children[i] = now
  }
  return children ? { ...(other?.node ?? node), children } : node
}

/** Returns the node of a page with the numbers of its source. */
function renumbered(node: PaperNode, now: PaperNode): PaperNode {
  const key = blockKeyOf(now)
  const props = key === undefined ? node.props : { ...node.props, blockKey: key }
  return { ...node, props, number: now.number, own: now.own } as PaperNode
}

/** Replacement of a block; `found` counts its occurrences. */
type Replacement = { now: PaperNode; block: Block; found: number }

/** Input of a patch: new blocks by old number, and renumbered ancestors. */
type Plan = {
  blocks: Map<number, Replacement>
  above: Map<number, Pair>
  /** Pages laid out for it. */
  fresh: PaperNode[]
}

/** Returns the block of a changed node, and whether it had to be laid out. */
async function blockOfChange(
  change: Change,
  store: object,
  layOutUnpaged: LayOutUnpaged,
): Promise<{ block: Block; fresh: PaperNode | null } | null> {
  const known = laidBlock(change.now, store)
  if (known) return { block: known, fresh: null }
  const fresh = await layOutAlone(change, layOutUnpaged)
  const block = fresh && laidBlock(fresh, store)
  return block ? { block, fresh } : null
}

/** Returns null if a change cannot replace the old block. */
async function planOf(
  changes: readonly Change[],
  store: object,
  layOutUnpaged: LayOutUnpaged,
): Promise<Plan | null> {
  const plan: Plan = { blocks: new Map(), above: new Map(), fresh: [] }
  for (const change of changes) {
    const { old, now, above } = change
    const oldKey = blockKeyOf(old)
    const before = laidBlock(old, store)
    const isWhole = above.every((pair) => !blockKeyOf(pair.old) || laidBlock(pair.old, store))
    if (oldKey === undefined || !before || !isWhole || plan.blocks.has(oldKey)) return null
    const made = await blockOfChange(change, store, layOutUnpaged)
    if (!made || !fitsInstead(before, made.block)) return null
    plan.blocks.set(oldKey, { now, block: made.block, found: 0 })
    if (made.fresh) plan.fresh.push(made.fresh)
    for (const pair of above) {
      if (pair.old.number !== undefined) plan.above.set(pair.old.number, pair)
    }
  }
  return plan
}

/** Returns a function that replaces a node of the old pages; it returns null for an unaffected node. */
function replacerOf({ blocks, above }: Plan): Replace {
  return (node) => {
    const key = keyOf(node)
    const known = key === undefined ? undefined : blocks.get(key)
    if (known) {
      known.found++
      const { children } = known.block
      return { node: { ...renumbered(node, known.now), children }, isDone: true }
    }
    const pair = node.number === undefined ? undefined : above.get(node.number)
    return pair ? { node: renumbered(node, pair.now), isDone: false } : null
  }
}

/** Returns the pages with all new blocks; null for a block that is split by a page break, or occurs twice. */
function pagesWith({ blocks }: Plan, layout: PaperNode, replace: Replace): PaperNode[] | null {
  for (const everywhere of [false, true]) {
    for (const block of blocks.values()) block.found = 0
    const pages = (layout.children ?? []).map((page) => replaceIn(page, replace, everywhere))
    if ([...blocks.values()].every(({ found }) => found === 1)) return pages
  }
  return null
}

/**
 * Replaces changed blocks in finished pages. For yoga and pagination a block of the same size and line heights is
 * equivalent: nothing else can have moved.
 *
 * @returns null if more has changed: the whole document must be laid out
 */
export async function patchLayout(
  { tree, layout }: Finished,
  root: PaperNode,
  store: object,
  layOutUnpaged: LayOutUnpaged,
): Promise<Patched | null> {
  const changes = findChanges(tree, root, store)
  const plan = changes && (await planOf(changes, store, layOutUnpaged))
  if (!plan) return null
  const replace = replacerOf(plan)
  const pages = pagesWith(plan, layout, replace)
  if (!pages) return null
  for (const node of plan.fresh) rememberBlocks(node, store)
  for (const { old, now } of plan.above.values()) {
    const key = blockKeyOf(now)
    const known = key === undefined ? undefined : laidBlock(old, store)
    if (!known || key === undefined) continue
    const children = known.children.map((child) => replaceIn(child, replace, false))
    cacheBlockAs(store, key, { ...known, children })
  }
  return { layout: { ...layout, children: pages }, fresh: plan.fresh }
}
