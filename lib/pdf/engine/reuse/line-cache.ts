import * as primitives from '@react-pdf/primitives'
import type { NodeStyle, PaperNode, TextLine } from '../layout/nodes'
import { internStyle, internText, propsKey } from '../layout/styles'
import { expandCached } from './cached-nodes'

type Lines = { lines: TextLine[]; alignOffset: number | undefined; size: number }

const maximumEntries = 1_500
/** A glyph of a cached line costs about this many bytes (measured: 10 kB a paragraph of 90 glyphs). */
const bytesAGlyph = 110
const maximumBytes = 12_000_000

const isDefinite = (value: unknown) =>
  typeof value === 'number' || (typeof value === 'string' && /%$/.test(value))

function hasOwnWidth(style: NodeStyle): boolean {
  return isDefinite(style.width) || isDefinite(style.flexBasis) || style.flex !== undefined
}

const isRow = ({ style }: PaperNode) =>
  typeof style.flexDirection === 'string' && style.flexDirection.startsWith('row')

/** Whether the widths of what is inside depend on the words that are inside. */
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

/** The words and styles inside a node; of a drawing, everything. */
function contentKey(node: PaperNode, drawing = false): string {
  expandCached(node)
  if (node.type === primitives.TextInstance) return `"${node.value}"`
  if (drawing || node.type === primitives.Svg) {
    const { nodeId: _nodeId, ...props } = node.props
    const parts = (node.children ?? []).map((child) => contentKey(child, true)).join('\u0001')
    return `${node.type}${internStyle(node.style)}${propsKey(props)}(${parts})`
  }
  const inside = (node.children ?? []).map((child) => contentKey(child)).join('\u0001')
  const { src = '', hyphenation = '', wholeWords = '' } = node.props
  return `${node.type}${internStyle(node.style)}${src}${hyphenation}${wholeWords}(${inside})`
}

/** Returns all that the widths inside a node depend on, beside its own: its words, or in a row what shares it. */
function widthKey(node: PaperNode): string {
  if (shrinksToWords(node)) return contentKey(node)
  if (!isRow(node)) return ''
  const beside = (node.children ?? []).filter(({ type }) => type !== primitives.TextInstance)
  return `[${beside.map(({ style }) => internStyle(style)).join()}]`
}

/**
 * Whether a part that was kept stands where it stood, and its inside comes from memory: it then has its
 * numbers again, and need not be built.
 *
 * @param own what stands above it, and its style
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
 * Remembers the lines of paragraphs between renders: one keystroke changes one of them. The key is
 * everything that the breaking of lines depends on: styles from the page down, the text with its
 * nested styles and links, and, where a width follows from words, those words, too.
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
     * Gives known lines to the texts of a tree before it is laid out, and to each node, as
     * `layoutKey`, the number of all that its look depends on (from the page down to itself; what
     * stands below a node is not in its number).
     *
     * @param isKnownBlock whether the inside of a block comes from memory
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
          // Used now, so dropped last.
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

    /** Keeps the lines of a laid-out tree, except of texts that a page break has cut. */
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
