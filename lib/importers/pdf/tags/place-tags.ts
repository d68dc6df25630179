import type { RawTag } from '../raw-types'

/** A node of pdf.js's structure tree, or its content. */
export type TagNode = {
  role?: string
  children?: readonly TagNode[]
  /** `content` for page text. */
  type?: string
  id?: string
}

/** Maximum depth of the tree; pdf.js itself stops at 40. */
const deepest = 60

/** Block-level roles; not spans, links and groups. */
const blocks = /^(?:H[1-6]?|P|LI|LBody|Lbl|T[DH]|Caption|BlockQuote|Note|TOCI|Title)$/

const levelOf = (role: string) => (role === 'H' ? 1 : Number(/^H([1-6])$/.exec(role)?.[1] ?? 0))

/**
 * Returns the tags of a page by pdf.js's content ids. Blocks and items are numbered in tree order,
 * which is the tagged reading order.
 * @param root from `getStructTree`; null if there is none
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
