import * as primitives from '@react-pdf/primitives'
import type { PaperPlace } from '../../pdf-types'
import type { PaperNode } from '../layout/nodes'

/** Cache of nodes without a picture: most of a page is unchanged since the last keystroke. */
const without = new WeakSet<PaperNode>()

/** Picture on the paper, with its alternative text. */
type Picture = { place: PaperPlace; alt: string }

/**
 * Finds the photo: the only picture without a field in the flow of a document, before its pages are stamped. Positions are in points
 * from the top left corner of its page.
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
    // A signature has the address of its field.
    if (node.type === primitives.Image && !node.props.address) {
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
