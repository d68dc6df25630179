import * as primitives from '@react-pdf/primitives'
import type { PaperPlace } from '../../pdf-types'
import type { PaperNode } from '../layout/nodes'

/** Nodes without a picture inside: most of a page is the same as at the keystroke before. */
const without = new WeakSet<PaperNode>()

/** A picture on the paper, and the words that stand for it. */
type Picture = { place: PaperPlace; alt: string }

/**
 * Finds the photo: the only picture in the flow of a document, before its pages are stamped. Places are in points from the top left corner of its page.
 *
 * @param pages laid-out pages in order
 * @returns null where none is printed
 */
export function findPicture(pages: readonly PaperNode[]): Picture | null {
  function find(node: PaperNode, page: number, left: number, top: number): Picture | null {
    if (without.has(node)) return null
    const { box } = node
    const x = left + (box.left ?? 0)
    const y = top + (box.top ?? 0)
    if (node.type === primitives.Image) {
      const { alt } = node.props
      const place = { page, x, y, width: box.width ?? 0, height: box.height ?? 0 }
      return { place, alt: typeof alt === 'string' ? alt : '' }
    }
    for (const child of node.children ?? []) {
      const found = find(child, page, x, y)
      if (found) return found
    }
    if (node.children) without.add(node)
    return null
  }
  for (const [page, node] of pages.entries()) {
    const found = find(node, page, 0, 0)
    if (found) return found
  }
  return null
}
