import type { RawTag } from '../raw-types'

/** A node of pdf.js's structure tree, or the content that one holds. */
export type TagNode = {
  role?: string
  children?: readonly TagNode[]
  /** `content` for text of the page. */
  type?: string
  id?: string
}

/** Maximum depth to which a tree is followed: pdf.js itself stops at 40. */
const deepest = 60

/** Roles whose text stands by itself; spans, links and what groups others are none of them. */
const blocks = /^(?:H[1-6]?|P|LI|LBody|Lbl|T[DH]|Caption|BlockQuote|Note|TOCI|Title)$/

const levelOf = (role: string) => (role === 'H' ? 1 : Number(/^H([1-6])$/.exec(role)?.[1] ?? 0))

/**
 * Returns the tags of each content of a page, by pdf.js's ids. Blocks and items are numbered as they come in the
 * tree, which is the order that the file says it is read in.
 *
 * @param root as `getStructTree` gives it; null for a page that has none
 */
export function placeTags(root: TagNode | null): ReadonlyMap<string, RawTag> {
  const tags = new Map<string, RawTag>()
  let count = 0
  const visit = (node: TagNode, above: Omit<RawTag, 'order'>, depth: number) => {
    if (node.type === 'content' && node.id) tags.set(node.id, { ...above, order: tags.size })
    if (!node.children || depth > deepest) return
    const role = node.role ?? ''
    const own = { ...above }
    if (blocks.test(role)) own.block = ++count
    if (role === 'LI') own.item = own.block
    if (role === 'Lbl') own.isLabel = true
    const level = levelOf(role)
    if (level > 0) own.level = level
    for (const child of node.children) visit(child, own, depth + 1)
  }
  if (root) visit(root, { level: 0, block: 0, item: 0, isLabel: false }, 0)
  return tags
}
