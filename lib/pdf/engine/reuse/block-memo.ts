import * as primitives from '@react-pdf/primitives'
import type { PaperNode } from '../layout/nodes'
import { internStyle, internText, propsKey } from '../layout/styles'
import { dropOldest } from './word-memo'

/** Laid-out block by yoga. */
export type Block = { children: PaperNode[]; width: number; height: number }

type YogaNode = { setMeasureFunc: (measure: () => { width: number; height: number }) => void }
type PlacedNode = PaperNode & { yogaNode?: YogaNode; cachedBlock?: Block }

const maximumBlocks = 2_000
const blocksByStore = new WeakMap<object, Map<number, Block>>()

/** Styles by which a parent may stretch a block, or that yoga adds to a measured height. */
const stretching =
  /^(height|minHeight|maxHeight|flex|flexGrow|flexBasis|position|justifyContent|aspectRatio|padding.*|border.*)$/

const isColumn = ({ style }: PaperNode) =>
  typeof style.flexDirection !== 'string' || style.flexDirection.startsWith('column')

/** Returns whether a node's layout depends only on its content and width: a plain block in a column. */
function isBlock(node: PaperNode, parent: PaperNode): boolean {
  return (
    node.type === primitives.View &&
    isColumn(parent) &&
    node.children !== undefined &&
    node.children.length > 0 &&
    !Object.keys(node.style).some((name) => stretching.test(name))
  )
}

/** Returns everything about a node itself, without its children, that affects layout, tags or box map. */
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
 * Numbers the blocks of a tree by their content, as `blockKey`. Call after the line cache, whose numbers describe a
 * node's ancestors.
 */
export function markBlocks(store: object, root: PaperNode) {
  const blocks = blocksByStore.get(store) ?? new Map<number, Block>()
  blocksByStore.set(store, blocks)
  /** Returns the number of a node with its content; equal content, equal numbers. */
  const walk = (node: PaperNode, parent: PaperNode | null): number => {
    const { kept } = node
    // Removed, since it references the inputs of the part and would outlive the pages.
    node.kept = undefined
    // Its content is cached, or it would have been built.
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
      // The content is cached: nothing needs to be laid out.
      if (isKnownBlock(store, key)) node.children = []
    }
    return number
  }
  walk(root, null)
}

/** Returns whether the content of a block is cached. */
export const isKnownBlock = (store: object, key: number) => blockOf(store, key) !== undefined

/** Returns a cached block, and marks it as recently used. */
export function blockOf(store: object, key: number): Block | undefined {
  const blocks = blocksByStore.get(store)
  const block = blocks?.get(key)
  if (!blocks || !block) return undefined
  blocks.delete(key)
  blocks.set(key, block)
  return block
}

/** Caches a block. */
export function cacheBlockAs(store: object, key: number, block: Block) {
  const blocks = blocksByStore.get(store)
  if (!blocks || blocks.has(key)) return
  dropOldest(blocks, maximumBlocks)
  blocks.set(key, block)
}

/** Drops all cached blocks of a store. */
export function forgetBlocks(store: object) {
  blocksByStore.get(store)?.clear()
}

/** Returns the number of a complete block: a page break leaves a height or a cleared bookmark behind. */
export function keyOf(node: PaperNode): number | undefined {
  const { blockKey, bookmark } = node.props
  if (typeof blockKey !== 'number' || bookmark === null) return undefined
  return node.style.height === undefined ? blockKey : undefined
}

/**
 * Called by the layout where yoga nodes are created (by the bundle script): a cached block becomes a single box of
 * known size instead of its content, since a keystroke changes one block of dozens.
 *
 * @returns whether the node was filled from the cache
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

/** Returns the page with empty cached blocks, for a layout that fills them. */
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
 * Called by the layout where sizes are read back: a cached block must have kept its size.
 *
 * @returns whether the node's content is cached and complete
 * @throws BlockChangedError if yoga gave it another size, so that it has to be laid out
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
 * Caches the blocks of a page after its layout. The page is not changed.
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
