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

/** Observer of the drawing of pages. */
export type DrawWatch = {
  /** Called before and after a page is drawn. */
  begin: (page: PaperNode) => void
  end: () => void
  /** Called for each node that the renderer draws; `isWhole` if it drew no child by our loop. */
  leave: (leftover: Leftover, draw: () => { isWhole: boolean }) => void
}

/**
 * Children drawn by our own loop: react-pdf's renderer calls `forEach` to draw them, and again after the last page to
 * collect the outline.
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

/** Moves the background of a page into a first child, which can be marked as an artifact. */
export function liftBackground(page: PaperNode): PaperNode {
  const parts = splitDecoration(page)
  if (!parts) return page
  return { ...parts.content, children: [parts.decoration, ...(page.children ?? [])] }
}

const topLeft: Point = [0, 0]

/**
 * Prepares pages for react-pdf's renderer, which draws backgrounds, borders, images and vector graphics; text and plain
 * containers are drawn here, and everything is tagged.
 *
 * @returns a layout for painting; the given one is not changed, since its pages are cached
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
