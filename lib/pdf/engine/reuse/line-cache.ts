import * as primitives from '@react-pdf/primitives'
import type { NodeStyle, PaperNode, TextLine } from '../layout/nodes'
import { internStyle, internText, propsKey } from '../layout/styles'
import { expandCached } from './cached-nodes'

type Lines = { lines: TextLine[]; alignOffset: number | undefined; size: number }

const maximumEntries = 1_500
/** Bytes per glyph of a cached line (measured: 10 kB per paragraph of 90 glyphs). */
const bytesAGlyph = 110
const maximumBytes = 12_000_000

const isDefinite = (value: unknown) =>
  typeof value === 'number' || (typeof value === 'string' && /%$/.test(value))

function hasOwnWidth(style: NodeStyle): boolean {
  return isDefinite(style.width) || isDefinite(style.flexBasis) || style.flex !== undefined
}

const isRow = ({ style }: PaperNode) =>
  typeof style.flexDirection === 'string' && style.flexDirection.startsWith('row')

/** Returns whether the width of a node's content depends on its text. */
function shrinksToWords(node: PaperNode): boolean {
  const { style, children = [] } = node
  if (style.position === 'absolute') return !isDefinite(style.width)
  if (isRow(node)) {
    return !children.every(
      (child) => child.type === primitives.TextInstance || hasOwnWidth(child.style),
    )
  }
  return (
    (style.alignItems !== undefined && style.alignItems !== 'stretch') ||
    (style.alignSelf !== undefined && style.alignSelf !== 'stretch')
  )
}

/** Returns the text and styles inside a node; of vector graphics, everything. */
function contentKey(node: PaperNode, drawing = false): string {
  expandCached(node)
  if (node.type === primitives.TextInstance) return `"${node.value}"`
  if (drawing || node.type === primitives.Svg) {
    const { nodeId: _nodeId, ...props } = node.props
    const parts = (node.children ?? []).map((child) => contentKey(child, true)).join('\u0001')
    return `${node.type}${internStyle(node.style)}${propsKey(props)}(${parts})`
  }
  const inside = (node.children ?? []).map((child) => contentKey(child)).join('\u0001')
  const {
    src = '',
    hyphenation = '',
    patterns = '',
    typeset = '',
    softBreaks = '',
    wholeWords = '',
    wholeNumbers = '',
    measure = '',
  } = node.props
  const rules = `${hyphenation}|${patterns}|${softBreaks}|${typeset}${wholeWords}${wholeNumbers}${measure}`
  return `${node.type}${internStyle(node.style)}${src}${rules}(${inside})`
}

/** Returns what the widths inside a node depend on, besides its own: its text, or in a row its siblings. */
function widthKey(node: PaperNode): string {
  if (shrinksToWords(node)) return contentKey(node)
  if (!isRow(node)) return ''
  const beside = (node.children ?? []).filter(({ type }) => type !== primitives.TextInstance)
  return `[${beside.map(({ style }) => internStyle(style)).join()}]`
}

/**
 * Returns whether a cached part is unchanged in place and content: it gets its numbers again, and need not be built.
 *
 * @param own number of its ancestors, with its style
 */
function standsAsBefore(
  { kept, props }: PaperNode,
  own: string,
  isKnownBlock: (key: number) => boolean,
): boolean {
  if (!kept?.expand) return false
  const { layoutKey, blockKey } = kept.facts
  if (layoutKey === undefined || layoutKey !== internText(own)) return false
  if (blockKey === undefined || !isKnownBlock(blockKey)) return false
  Object.assign(props, { layoutKey, blockKey })
  return true
}

/**
 * Creates the cache of paragraph lines across renders: one keystroke changes one of them. The key contains everything
 * that line breaking depends on: inherited styles, the text with nested styles and links, and, if a width follows from
 * text, that text.
 */
export function createLineCache() {
  const cache = new Map<number, Lines>()
  let bytes = 0

  function drop(key: number, lines: Lines) {
    cache.delete(key)
    bytes -= lines.size
  }

  function keep(key: number, lines: TextLine[], alignOffset: number | undefined) {
    let glyphs = 4
    for (const line of lines) glyphs += line.string.length + 2
    const size = glyphs * bytesAGlyph
    for (const [oldest, entry] of cache) {
      if (cache.size < maximumEntries && bytes + size <= maximumBytes) break
      drop(oldest, entry)
    }
    cache.set(key, { lines, alignOffset, size })
    bytes += size
  }

  return {
    /**
     * Assigns cached lines to the texts of a tree before layout, and to each node, as `layoutKey`, the number of
     * everything that its rendering depends on (from the page down to itself, without its content).
     *
     * @param isKnownBlock returns whether the content of a block is cached
     */
    fill(root: PaperNode, isKnownBlock: (key: number) => boolean) {
      const walk = (node: PaperNode, chain: number) => {
        const size = node.type === primitives.Page ? JSON.stringify(node.props.size) : ''
        const own = `${chain}>${node.type}${size}${internStyle(node.style)}`
        if (node.type === primitives.Text) {
          const key = internText(`${own}|${contentKey(node)}`)
          node.props.layoutKey = key
          const known = cache.get(key)
          if (!known) return
          // Marks it as recently used.
          cache.delete(key)
          cache.set(key, known)
          node.lines = known.lines
          node.alignOffset = known.alignOffset
          return
        }
        if (node.type === primitives.Svg) {
          node.props.layoutKey = internText(`${own}|${contentKey(node)}`)
          return
        }
        if (standsAsBefore(node, own, isKnownBlock)) return
        expandCached(node)
        const key = internText(`${own}${widthKey(node)}`)
        node.props.layoutKey = key
        for (const child of node.children ?? []) walk(child, key)
      }
      walk(root, 0)
    },

    /** Caches the lines of a laid-out tree, except texts split by a page break. */
    keep(root: PaperNode) {
      const walk = (node: PaperNode) => {
        if (node.type !== primitives.Text) {
          for (const child of node.children ?? []) walk(child)
          return
        }
        const key = node.props.layoutKey
        if (typeof key !== 'number' || !node.lines || node.wasSplit || cache.has(key)) return
        keep(key, node.lines, node.alignOffset)
      }
      walk(root)
    },

    size: () => ({ entries: cache.size, bytes }),
  }
}
