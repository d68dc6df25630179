import * as primitives from '@react-pdf/primitives'
import type PDFDocument from 'pdfkit'
import type { StructureElement } from 'pdfkit'
import type { PaperNode } from './nodes'

/** Structure types whose text is their own content, not a paragraph inside them. */
const leafTags = new Set(['H1', 'H2', 'H3', 'P', 'Lbl', 'Span'])
const borders = ['Top', 'Right', 'Bottom', 'Left'] as const

/** Children that are painted through our own loop: the renderer of react-pdf calls `forEach`. */
class PaintedChildren extends Array<PaperNode> {
  paint: ((child: PaperNode, draw: (node: PaperNode) => void) => void) | null = null

  override forEach(draw: (node: PaperNode, index: number, all: PaperNode[]) => void) {
    for (let i = 0; i < this.length; i++) {
      const child = this[i]
      if (!child) continue
      if (this.paint) this.paint(child, (node) => draw(node, i, this))
      else draw(child, i, this)
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

/**
 * Tags what is painted (ISO 32000-1, 14.7 and 14.8): headings, lists and paragraphs by the `tag` of
 * their nodes, links with their annotations, and everything that is no text (backgrounds, borders,
 * rules, icons, footers) as artifacts, so that a screen reader reads the words and nothing else.
 *
 * @returns the same layout for painting; the given one is not changed, as its pages are remembered
 */
export function tagLayout(document: PDFDocument, layout: PaperNode): PaperNode {
  const root = document.struct('Document')
  document.addStructure(root)
  /** Elements that a page break continues are found again by their node. */
  const known = new Map<unknown, StructureElement>()
  const open: StructureElement[] = [root]
  let tags: string[] = []
  let artifact = false
  let linkType: string | null = null

  const parent = () => open[open.length - 1] ?? root

  function within(element: StructureElement, tag: string, run: () => void) {
    const outer = tags
    open.push(element)
    tags = [...tags, tag]
    run()
    tags = outer
    open.pop()
  }

  /** Where a figure stands, from the page's top left corner (ISO 32000-1, 14.8.5.4.3). */
  function boundsOf({ box: { left = 0, top = 0, width = 0, height = 0 } }: PaperNode) {
    const [, , , , x, y] = document._ctm
    const [fromLeft, fromTop] = [x + left, document.page.height - y + top]
    return { bbox: [fromLeft, fromTop, fromLeft + width, fromTop + height] }
  }

  function elementOf(node: PaperNode, tag: string, more = {}): StructureElement {
    const id = node.props.nodeId
    const continued = known.get(id)
    if (continued) return continued
    const { alt } = node.props
    const element = document.struct(tag, {
      ...(typeof alt === 'string' && alt !== '' ? { alt } : {}),
      ...more,
    })
    parent().add(element)
    if (id !== undefined) known.set(id, element)
    return element
  }

  function paintArtifact(run: () => void) {
    if (artifact) return run()
    artifact = true
    document.markContent('Artifact')
    run()
    document.endMarkedContent()
    artifact = false
  }

  /** Paints the marked content of a text, with each of its links in an element of its own. */
  function paintText(element: StructureElement, tag: string, run: () => void) {
    const { annotate, fillColor, font } = document
    let link: { element: StructureElement; url: unknown } | null = null
    let undecided = false
    const start = (target: StructureElement, type: string) =>
      target.add(document.markStructureContent(type))
    const closeLink = () => {
      if (!link) return
      document.endMarkedContent()
      link.element.end()
      link = null
      start(element, tag)
    }
    document.fillColor = (...color) => {
      // A run begins: whether the link goes on shows with its annotation.
      undecided = link !== null
      return fillColor.apply(document, color)
    }
    document.annotate = (x, y, width, height, options) => {
      if (options.Subtype !== 'Link') return annotate.call(document, x, y, width, height, options)
      document.endMarkedContent()
      link?.element.end()
      const made = document.struct('Link')
      element.add(made)
      link = { element: made, url: options.A }
      undecided = false
      start(made, 'Link')
      return annotate.call(document, x, y, width, height, { ...options, structParent: made })
    }
    document.font = (source, size) => {
      if (undecided) closeLink()
      undecided = false
      return font.call(document, source, size)
    }
    start(element, tag)
    run()
    closeLink()
    document.endMarkedContent()
    Object.assign(document, { annotate, fillColor, font })
  }

  function paint(node: PaperNode, draw: (node: PaperNode) => void) {
    if (artifact) return draw(node)
    const tag = typeof node.props.tag === 'string' ? node.props.tag : null
    if (tag === 'artifact') return paintArtifact(() => draw(node))
    const parts = splitDecoration(node)
    if (parts) paintArtifact(() => draw(parts.decoration))
    const content = parts?.content ?? node
    if (node.type === primitives.Text) return paintTextNode(content, tag, draw)
    if (node.type === primitives.Svg || node.type === primitives.Image) {
      if (typeof node.props.alt !== 'string') return paintArtifact(() => draw(content))
      const figure = elementOf(node, 'Figure', boundsOf(node))
      figure.add(document.markStructureContent('Figure'))
      draw(content)
      document.endMarkedContent()
      return
    }
    if (node.type === primitives.Link && node.props.src !== undefined) {
      return paintBlockLink(content, draw)
    }
    if (!tag) return draw(content)
    within(elementOf(node, tag), tag, () => draw(content))
  }

  function paintTextNode(node: PaperNode, tag: string | null, draw: (node: PaperNode) => void) {
    if (!node.lines?.some((line) => line.string !== '')) return draw(node)
    const inner = tags[tags.length - 1]
    const type = tag ?? (linkType || (inner !== undefined && leafTags.has(inner)) ? 'Span' : 'P')
    paintText(elementOf(node, type), type, () => draw(node))
  }

  /** A link around whole texts: its annotation belongs to an element that holds them. */
  function paintBlockLink(node: PaperNode, draw: (node: PaperNode) => void) {
    const element = document.struct('Link')
    parent().add(element)
    const { annotate } = document
    document.annotate = (x, y, width, height, options) =>
      annotate.call(document, x, y, width, height, { ...options, structParent: element })
    linkType = 'Link'
    within(element, 'Link', () => draw(node))
    linkType = null
    document.annotate = annotate
    element.end()
  }

  function wrap(node: PaperNode): PaperNode {
    if (!node.children || node.type === primitives.Text || node.type === primitives.Svg) return node
    const children = PaintedChildren.from(node.children.map(wrap)) as PaintedChildren
    children.paint = paint
    return { ...node, children }
  }

  const painted = wrap({ ...layout, children: (layout.children ?? []).map(liftBackground) })
  const pages = painted.children as PaintedChildren
  pages.paint = (page, draw) => {
    draw(page)
    if (page === pages[pages.length - 1]) release(painted)
  }
  const end = document.end.bind(document)
  document.end = () => {
    root.end()
    end()
  }
  return painted
}

/** The background of a page as its first child, where it can be marked as an artifact. */
function liftBackground(page: PaperNode): PaperNode {
  const parts = splitDecoration(page)
  if (!parts) return page
  return { ...parts.content, children: [parts.decoration, ...(page.children ?? [])] }
}

/** After the last page the tree is only walked for its outline: nothing is painted any more. */
function release(node: PaperNode) {
  if (!(node.children instanceof PaintedChildren)) return
  node.children.paint = null
  Array.from(node.children).forEach(release)
}
