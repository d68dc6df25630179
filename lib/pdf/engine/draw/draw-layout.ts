import * as primitives from '@react-pdf/primitives'
import type PDFDocument from 'pdfkit'
import type { PaperNode } from '../layout/nodes'
import {
  createNodeDrawer,
  type Draw,
  type Leftover,
  type Point,
  type Surface,
  splitDecoration,
} from './draw-nodes'

/** Looks on while pages are drawn. */
export type DrawWatch = {
  /** A page is about to be drawn, and has been. */
  begin: (page: PaperNode) => void
  end: () => void
  /** The renderer draws something; `isWhole` unless that called back for what is in it. */
  leave: (leftover: Leftover, draw: () => { isWhole: boolean }) => void
}

/**
 * Children that are drawn by our own loop: the renderer of react-pdf calls `forEach` to draw them, and
 * once more, after the last page, to look for what belongs into the outline.
 */
class DrawnChildren extends Array<PaperNode> {
  draw: ((draw: Draw) => void) | null = null

  override forEach(visit: (node: PaperNode, index: number, all: PaperNode[]) => void) {
    const { draw } = this
    this.draw = null
    if (draw) draw((node) => visit(node, 0, this))
    else for (const [i, child] of this.entries()) visit(child, i, this)
  }
}

/** The background of a page as its first child, where it can be marked as an artifact. */
export function liftBackground(page: PaperNode): PaperNode {
  const parts = splitDecoration(page)
  if (!parts) return page
  return { ...parts.content, children: [parts.decoration, ...(page.children ?? [])] }
}

const topLeft: Point = [0, 0]

/**
 * Prepares pages for the renderer of react-pdf: it draws backgrounds, borders, pictures and drawings;
 * words and all that only holds them are drawn here, and everything is tagged on the way.
 *
 * @returns the same layout for painting; the given one is not changed, as its pages are remembered
 */
export function drawLayout(
  document: PDFDocument,
  words: Omit<Surface, 'origin' | 'leave'>,
  layout: PaperNode,
  watch: DrawWatch,
): PaperNode {
  let visits = 0

  function withDrawnChildren(node: PaperNode): PaperNode {
    if (!node.children || node.type === primitives.Svg) return node
    const children = DrawnChildren.from(node.children) as DrawnChildren
    children.draw = (draw) => {
      for (const child of children) {
        visits++
        drawNode(child, topLeft, draw)
      }
    }
    return { ...node, children }
  }

  const drawNode = createNodeDrawer({
    ...words,
    origin() {
      const [, , , , x, y] = document._ctm
      return [x, document.page.height - y]
    },
    leave(leftover, draw) {
      const { node, at } = leftover
      watch.leave(leftover, () => {
        const before = visits
        document.save()
        document.translate(at[0], at[1])
        draw(withDrawnChildren(node))
        document.restore()
        return { isWhole: visits === before }
      })
    },
  })

  const pages = (layout.children ?? []).map((page) => {
    const drawn = withDrawnChildren(liftBackground(page))
    const { children } = drawn
    if (!(children instanceof DrawnChildren)) return drawn
    const { draw: drawAll } = children
    children.draw = (draw) => {
      watch.begin(page)
      drawAll?.(draw)
      watch.end()
    }
    return drawn
  })
  return { ...layout, children: pages }
}
