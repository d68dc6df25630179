import * as primitives from '@react-pdf/primitives'
import type { RunningPart } from '../file/mark-lines'
import type { Tagger } from '../file/tags'
import type { NodeBox, PaperNode } from '../layout/nodes'
import { drawText, type RunMarks, type WordSink } from './draw-text'

const borders = ['Top', 'Right', 'Bottom', 'Left'] as const

/** Draws a node by react-pdf's renderer, in the current coordinates. */
export type Draw = (node: PaperNode) => void
export type Point = readonly [x: number, y: number]

/** Node drawn by react-pdf's renderer; `key` identifies the same part of the same page. */
export type Leftover = { node: PaperNode; key: object; at: Point }

/** Target of drawing. */
export type Surface = WordSink & {
  tagger: Tagger
  /** Returns the current origin, from the page's top left corner. */
  origin: () => Point
  /** Has the renderer draw a node, which calls back for its children. */
  leave: (leftover: Leftover, draw: Draw) => void
  /** Draws a node, or replays its cached output. */
  through?: (node: PaperNode, at: Point, draw: () => void) => void
}

const unmarked: RunMarks = { begin: () => {} }

const hasBorder = ({
  borderTopWidth = 0,
  borderRightWidth = 0,
  borderBottomWidth = 0,
  borderLeftWidth = 0,
}: NodeBox) =>
  borderTopWidth > 0 || borderRightWidth > 0 || borderBottomWidth > 0 || borderLeftWidth > 0

/** Splits a node into its background and border, and the rest. */
export function splitDecoration(
  node: PaperNode,
): { decoration: PaperNode; content: PaperNode } | null {
  if (!node.style.backgroundColor && !hasBorder(node.box)) return null
  const decoration = { ...node, type: primitives.View, props: {}, children: [], lines: undefined }
  const { backgroundColor: _background, ...style } = node.style
  const box = { ...node.box }
  for (const side of borders) box[`border${side}Width`] = 0
  return { decoration, content: { ...node, style, box } }
}

/** Returns whether a node is a running header or footer, as set by the stamper. */
function runningPart({ props: { running } }: PaperNode): RunningPart | undefined {
  return running === 'Header' || running === 'Footer' ? running : undefined
}

/** Returns true for a node without decoration of its own. */
const isPlain = ({ type, style }: PaperNode) =>
  type === primitives.View && style.overflow !== 'hidden' && style.transform === undefined

/**
 * Creates the function that draws nodes: text and plain containers directly, everything else by the renderer; all of it
 * is tagged.
 *
 * @returns draws a node, relative to its parent
 */
export function createNodeDrawer(surface: Surface) {
  const { tagger } = surface

  /** Returns the bounds of a figure from the page's top left corner (ISO 32000-1, 14.8.5.4.3). */
  function boundsOf({ box: { left = 0, top = 0, width = 0, height = 0 } }: PaperNode, at: Point) {
    const [x, y] = surface.origin()
    const [fromLeft, fromTop] = [x + at[0] + left, y + at[1] + top]
    return [fromLeft, fromTop, fromLeft + width, fromTop + height]
  }

  function drawInside(node: PaperNode, key: PaperNode, at: Point, draw: Draw) {
    if (!isPlain(node)) return surface.leave({ node, key, at }, draw)
    const { left = 0, top = 0 } = node.box
    const inside: Point = [at[0] + left, at[1] + top]
    for (const child of node.children ?? []) drawNode(child, inside, draw)
  }

  const through = surface.through ?? ((_node, _at, draw) => draw())

  const drawNode = (node: PaperNode, at: Point, draw: Draw) =>
    through(node, at, () => drawAnew(node, at, draw))

  function drawAnew(node: PaperNode, at: Point, draw: Draw) {
    const tag = typeof node.props.tag === 'string' ? node.props.tag : null
    if (tag === 'artifact' && !tagger.isArtifact()) {
      return tagger.artifact(() => drawAnew(node, at, draw), runningPart(node))
    }
    tagger.outline(node)
    const parts = splitDecoration(node)
    if (parts) {
      const decoration = { node: parts.decoration, key: node.box, at }
      tagger.artifact(() => surface.leave(decoration, draw))
    }
    const own = parts?.content ?? node
    if (node.type === primitives.Text) return drawWords(own, at, tag)
    if (tagger.isArtifact()) return drawInside(own, node, at, draw)
    const leaveOwn = () => surface.leave({ node: own, key: node, at }, draw)
    if (node.type === primitives.Svg || node.type === primitives.Image) {
      if (typeof node.props.alt !== 'string') return tagger.artifact(leaveOwn)
      return tagger.figure(node, boundsOf(node, at), leaveOwn)
    }
    if (node.type === primitives.Link && node.props.src !== undefined) {
      return tagger.blockLink(leaveOwn)
    }
    if (!tag) return drawInside(own, node, at, draw)
    tagger.element(node, tag, () => drawInside(own, node, at, draw))
  }

  function drawWords(node: PaperNode, at: Point, tag: string | null) {
    const draw = (marks: RunMarks) => drawText(surface, node, at, marks)
    const hasWords = node.lines?.some((line) => line.string !== '')
    if (tagger.isArtifact() || !hasWords) draw(unmarked)
    else tagger.text(node, tag, draw)
  }

  return drawNode
}
