import * as primitives from '@react-pdf/primitives'
import type { PaperNode } from '../layout/nodes'
import { internStyle, internText, propsKey } from '../layout/styles'
import { dropOldest } from './word-memo'

/** A block as yoga left it. */
export type Block = { children: PaperNode[]; width: number; height: number }

type YogaNode = { setMeasureFunc: (measure: () => { width: number; height: number }) => void }
type PlacedNode = PaperNode & { yogaNode?: YogaNode; cachedBlock?: Block }

const maximumBlocks = 2_000
const blocksByStore = new WeakMap<object, Map<number, Block>>()

/** Styles that let something outside stretch a block, or that yoga would add to a measured height. */
const stretching =
  /^(height|minHeight|maxHeight|flex|flexGrow|flexBasis|position|justifyContent|aspectRatio|padding.*|border.*)$/

const isColumn = ({ style }: PaperNode) =>
  typeof style.flexDirection !== 'string' || style.flexDirection.startsWith('column')

/** Whether the inside of a node hangs on nothing but itself and its width: a plain block in a column. */
function isBlock(node: PaperNode, parent: PaperNode): boolean {
  return (
    node.type === primitives.View &&
    isColumn(parent) &&
    node.children !== undefined &&
    node.children.length > 0 &&
    !Object.keys(node.style).some((name) => stretching.test(name))
  )
}

/** Everything about a node that its layout, its tags or the box map can show, without what is in it. */
function ownText(node: PaperNode): string {
  const { source } = node
  if (source) {
    const { address, literal, role, length, offsets } = source
    return `"${node.value}"${address}|${literal}|${role}|${length}|${offsets ?? ''}`
  }
  const { layoutKey: _layout, ...props } = node.props
  return `${node.type}${propsKey(props)}|${internStyle(node.style)}`
}

/**
 * Marks the blocks of a tree with numbers that say all about them, as `blockKey`. Call after the line
 * cache, whose numbers say what stands above a node.
 */
export function markBlocks(store: object, root: PaperNode) {
  const blocks = blocksByStore.get(store) ?? new Map<number, Block>()
  blocksByStore.set(store, blocks)
  /** Gives the number of a node with all that is in it; equal insides, equal numbers. */
  const walk = (node: PaperNode, parent: PaperNode | null): number => {
    const { kept } = node
    // It holds what the part is made from, which must not live on with the pages.
    node.kept = undefined
    // Its inside is known, or it would have been built.
    if (kept?.expand && kept.facts.number !== undefined) {
      node.number = kept.facts.number
      node.own = kept.facts.own
      return node.number
    }
    const own = internText(ownText(node))
    let inside = `${own}(`
    for (const child of node.children ?? []) inside += `${walk(child, node)},`
    const number = internText(inside)
    node.own = own
    node.number = number
    if (parent && isBlock(node, parent)) {
      const key = internText(`${node.props.layoutKey}#${number}`)
      node.props.blockKey = key
      if (kept) {
        const { layoutKey } = node.props
        Object.assign(kept.facts, { layoutKey, blockKey: key, number, own })
      }
      // The inside comes from memory: nothing needs to be worked out for it.
      if (isKnownBlock(store, key)) node.children = []
    }
    return number
  }
  walk(root, null)
}

/** Whether the inside of a block comes from memory. */
export const isKnownBlock = (store: object, key: number) => blockOf(store, key) !== undefined

/** A block of a store, by its number; used now, so dropped last. */
export function blockOf(store: object, key: number): Block | undefined {
  const blocks = blocksByStore.get(store)
  const block = blocks?.get(key)
  if (!blocks || !block) return undefined
  blocks.delete(key)
  blocks.set(key, block)
  return block
}

/** Keeps a block of a store. */
export function cacheBlockAs(store: object, key: number, block: Block) {
  const blocks = blocksByStore.get(store)
  if (!blocks || blocks.has(key)) return
  dropOldest(blocks, maximumBlocks)
  blocks.set(key, block)
}

/** Forgets all blocks of a store. */
export function forgetBlocks(store: object) {
  blocksByStore.get(store)?.clear()
}

/** The number of a block that is whole: a page break leaves a height or a cleared bookmark behind. */
export function keyOf(node: PaperNode): number | undefined {
  const { blockKey, bookmark } = node.props
  if (typeof blockKey !== 'number' || bookmark === null) return undefined
  return node.style.height === undefined ? blockKey : undefined
}

/**
 * Stands in the layout where yoga nodes are made (put there by the bundle script): a block that is
 * known is given to yoga as one box of its known size instead of all its insides. A keystroke
 * changes one block of dozens.
 *
 * @returns whether the node was filled from memory
 *
 * @public read by the bundle script
 */
export function cacheBlock(node: PlacedNode, store: object): boolean {
  const key = keyOf(node)
  const block = key === undefined ? undefined : blocksByStore.get(store)?.get(key)
  if (!block || !node.yogaNode) return false
  const { width, height } = block
  node.yogaNode.setMeasureFunc(() => ({ width, height }))
  node.cachedBlock = block
  node.children = block.children
  return true
}

/** The same page with its known blocks emptied, for a layout that fills them from memory. */
export function emptyKnownBlocks(page: PaperNode, store: object): PaperNode {
  const blocks = blocksByStore.get(store)
  if (!blocks || blocks.size === 0) return page
  const walk = (node: PaperNode): PaperNode => {
    if (node.type === primitives.Text || node.type === primitives.Svg || !node.children) return node
    const key = keyOf(node)
    if (key !== undefined && blocks.has(key)) return { ...node, children: [] }
    return { ...node, children: node.children.map(walk) }
  }
  return walk(page)
}

export class BlockChangedError extends Error {}

/**
 * Stands where the layout reads the sizes back: a kept block must have come out as it was.
 *
 * @returns whether the node's inside is from memory and complete
 * @throws BlockChangedError when yoga gave it another size, which then must be worked out in full
 *
 * @public read by the bundle script
 */
export function isKept(node: PlacedNode): boolean {
  const { cachedBlock, box } = node
  if (!cachedBlock) return false
  if (box.width !== cachedBlock.width || box.height !== cachedBlock.height) {
    throw new BlockChangedError('A remembered block came out in another size')
  }
  return true
}

/**
 * Stands behind the layout of a page: remembers its blocks. The page is not changed.
 *
 * @public read by the bundle script
 */
export function rememberBlocks(page: PaperNode, store: object): PaperNode {
  const blocks = blocksByStore.get(store)
  if (!blocks || page.props.isAlone) return page
  const walk = (node: PaperNode) => {
    const key = keyOf(node)
    if (key !== undefined && node.children) {
      const known = blocks.get(key)
      if (known) {
        blocks.delete(key)
        blocks.set(key, known)
        return
      }
      const { width = 0, height = 0 } = node.box
      dropOldest(blocks, maximumBlocks)
      blocks.set(key, { children: node.children, width, height })
    }
    if (node.type === primitives.Text || node.type === primitives.Svg) return
    for (const child of node.children ?? []) walk(child)
  }
  walk(page)
  return page
}
