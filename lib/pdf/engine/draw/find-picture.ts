import * as primitives from '@react-pdf/primitives'
import type { PaperPlace } from '../../pdf-types'
import type { PaperNode } from '../layout/nodes'

/** Nodes without a picture inside: most of a page is the same as at the keystroke before. */
const without = new WeakSet<PaperNode>()

/**
 * Where the photo stands: the only picture that a document has. In points from the top left corner of
 * its page.
 *
 * @param pages laid-out pages in order
 * @returns null where none is printed
 */
export function findPicture(pages: readonly PaperNode[]): PaperPlace | null {
  function find(node: PaperNode, page: number, left: number, top: number): PaperPlace | null {
    if (without.has(node)) return null
    const { box } = node
    const x = left + (box.left ?? 0)
    const y = top + (box.top ?? 0)
    if (node.type === primitives.Image) {
      return { page, x, y, width: box.width ?? 0, height: box.height ?? 0 }
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
