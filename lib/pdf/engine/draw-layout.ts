import * as primitives from '@react-pdf/primitives'
import { drawText, type RunMarks, type WordSink } from './draw-text'
import type { PaperNode } from './nodes'
import { createTagger } from './tags'

const borders = ['Top', 'Right', 'Bottom', 'Left'] as const

/** Draws a node with the renderer of react-pdf, in the units that are set. */
type Draw = (node: PaperNode) => void
type Point = readonly [x: number, y: number]

const unmarked: RunMarks = { begin: () => {} }

/**
 * Children that are drawn by our own loop: the renderer of react-pdf calls `forEach` to draw them, and
 * once more, after the last page, to look for what belongs into the outline.
 */
class DrawnChildren extends Array<PaperNode> {
  draw: ((child: PaperNode, draw: Draw) => void) | null = null

  override forEach(visit: (node: PaperNode, index: number, all: PaperNode[]) => void) {
    const { draw } = this
    this.draw = null
    for (const [i, child] of this.entries()) {
      if (draw) draw(child, (node) => visit(node, i, this))
      else visit(child, i, this)
    }
  }
}

const hasBorder = ({ box }: PaperNode) =>
  borders.some((side) => (box[`border${side}Width`] ?? 0) > 0)

/** The background and the border of a node, and the node without them. */
function splitDecoration(node: PaperNode): { decoration: PaperNode; content: PaperNode } | null {
  if (!node.style.backgroundColor && !hasBorder(node)) return null
  const decoration = { ...node, type: primitives.View, props: {}, children: [], lines: undefined }
  const { backgroundColor: _background, ...style } = node.style
  const box = { ...node.box }
  for (const side of borders) box[`border${side}Width`] = 0
  return { decoration, content: { ...node, style, box } }
}

/** The background of a page as its first child, where it can be marked as an artifact. */
function liftBackground(page: PaperNode): PaperNode {
  const parts = splitDecoration(page)
  if (!parts) return page
  return { ...parts.content, children: [parts.decoration, ...(page.children ?? [])] }
}

/** Whether a node shows nothing but what is in it. */
const isPlain = ({ type, style }: PaperNode) =>
  type === primitives.View && style.overflow !== 'hidden' && style.transform === undefined

/**
 * Prepares pages for the renderer of react-pdf: it draws backgrounds, borders, pictures and drawings;
 * words and all that only holds them are drawn here, and everything is tagged on the way.
 *
 * @returns the same layout for painting; the given one is not changed, as its pages are remembered
 */
export function drawLayout(sink: WordSink, layout: PaperNode): PaperNode {
  const { document, glyphs } = sink
  const tagger = createTagger(document, sink.content)

  /** Where a figure stands, from the page's top left corner (ISO 32000-1, 14.8.5.4.3). */
  function boundsOf({ box: { left = 0, top = 0, width = 0, height = 0 } }: PaperNode, at: Point) {
    const [, , , , x, y] = document._ctm
    const [fromLeft, fromTop] = [x + at[0] + left, document.page.height - y + at[1] + top]
    return [fromLeft, fromTop, fromLeft + width, fromTop + height]
  }

  /** Leaves a node to the renderer, which calls back for what is in it. */
  function leave(node: PaperNode, [x, y]: Point, draw: Draw) {
    document.save()
    document.translate(x, y)
    draw(withDrawnChildren(node))
    document.restore()
  }

  function drawInside(node: PaperNode, at: Point, draw: Draw) {
    if (!isPlain(node)) return leave(node, at, draw)
    const { left = 0, top = 0 } = node.box
    const inside: Point = [at[0] + left, at[1] + top]
    for (const child of node.children ?? []) drawNode(child, inside, draw)
  }

  /** @param at the origin of the node's parent */
  function drawNode(node: PaperNode, at: Point, draw: Draw) {
    const tag = typeof node.props.tag === 'string' ? node.props.tag : null
    if (tag === 'artifact' && !tagger.isArtifact()) {
      return tagger.artifact(() => drawNode(node, at, draw))
    }
    const parts = splitDecoration(node)
    if (parts) tagger.artifact(() => leave(parts.decoration, at, draw))
    const own = parts?.content ?? node
    if (node.type === primitives.Text) return drawWords(own, at, tag)
    if (tagger.isArtifact()) return drawInside(own, at, draw)
    if (node.type === primitives.Svg || node.type === primitives.Image) {
      if (typeof node.props.alt !== 'string') {
        return tagger.artifact(() => leave(own, at, draw))
      }
      return tagger.figure(node, boundsOf(node, at), () => leave(own, at, draw))
    }
    if (node.type === primitives.Link && node.props.src !== undefined) {
      return tagger.blockLink(() => leave(own, at, draw))
    }
    if (!tag) return drawInside(own, at, draw)
    tagger.element(node, tag, () => drawInside(own, at, draw))
  }

  function drawWords(node: PaperNode, at: Point, tag: string | null) {
    const draw = (marks: RunMarks) => drawText(sink, node, at, marks)
    const hasWords = node.lines?.some((line) => line.string !== '')
    if (tagger.isArtifact() || !hasWords) draw(unmarked)
    else tagger.text(node, tag, draw)
  }

  function withDrawnChildren(node: PaperNode): PaperNode {
    if (!node.children || node.type === primitives.Svg) return node
    const children = DrawnChildren.from(node.children) as DrawnChildren
    children.draw = (child, draw) => drawNode(child, [0, 0], draw)
    return { ...node, children }
  }

  const end = document.end.bind(document)
  document.end = () => {
    tagger.end()
    glyphs.finish()
    end()
  }
  const pages = (layout.children ?? []).map((page) => withDrawnChildren(liftBackground(page)))
  return { ...layout, children: pages }
}
