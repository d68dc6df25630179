import * as primitives from '@react-pdf/primitives'
import type { PaperNode } from '../layout/nodes'
import { internText, propsKey } from '../layout/styles'
import { emptyKnownBlocks, keyOf } from './block-memo'
import { dropOldest } from './word-memo'

const maximumPages = 40

/** Finished pages per engine, by signature. */
const pagesByStore = new WeakMap<object, Map<string, PaperNode>>()

/** Appends the signature of a placed node: its content, its position, how a page break split it. */
function signature(node: PaperNode, out: (string | number | undefined)[]) {
  if (node.type === primitives.TextInstance) {
    const { source } = node
    if (source) out.push(`${source.address}${source.literal}${source.role}${source.offsets ?? ''}`)
    return
  }
  const { box, style } = node
  const block = keyOf(node)
  if (block !== undefined) {
    // The number covers its content.
    out.push(`#${block}`, box.top, box.left, box.width, box.height)
    return
  }
  out.push(
    node.type,
    propsKey(node.props),
    box.top,
    box.left,
    box.width,
    box.height,
    `${style.height},${style.marginTop},${style.marginBottom},${style.paddingTop},${style.paddingBottom}`,
  )
  if (node.wasSplit && node.lines) out.push(node.lines.map((line) => line.string).join('\n'))
  if (node.type === primitives.Svg) return
  for (const child of node.children ?? []) signature(child, out)
}

/** Enables the page cache for the engine of a font store. */
export function rememberPages(store: object) {
  if (!pagesByStore.has(store)) pagesByStore.set(store, new Map())
}

/**
 * Wraps the last pass of a page in the pagination of @react-pdf/layout (by the bundle script): every finished page goes
 * through styles, inheritance and yoga once more, half the cost of a keystroke, although most pages are unchanged. The
 * returned page may belong to an earlier render: read-only.
 *
 * @public read by the bundle script
 */
export function relayoutOnce(
  built: PaperNode,
  store: object,
  relayout: (page: PaperNode) => PaperNode,
): PaperNode {
  const pages = pagesByStore.get(store)
  if (!pages) return relayout(built)
  const parts: (string | number | undefined)[] = [
    internText(JSON.stringify(built.style)),
    propsKey(built.props),
  ]
  for (const child of built.children ?? []) signature(child, parts)
  const key = parts.join('|')
  const known = pages.get(key)
  if (known) {
    pages.delete(key)
    pages.set(key, known)
    return known
  }
  const page = relayout(emptyKnownBlocks(built, store))
  dropOldest(pages, maximumPages)
  pages.set(key, page)
  return page
}

/** Content area of a page. */
type Region = { width: number; height: number }

const regions = new Map<string, Region>()
const maximumRegions = 40

/**
 * Wraps the measurement of a page's content area, which lays out an empty page: it depends only on the page's style and
 * size.
 *
 * @param box of a page of the flow
 * @public read by the bundle script
 */
export function regionOnce(
  { style, props }: PaperNode,
  box: PaperNode['box'],
  measure: () => Region,
): Region {
  const key = JSON.stringify([style, box, props.orientation, props.dpi])
  const known = regions.get(key)
  if (known) return known
  const region = measure()
  dropOldest(regions, maximumRegions)
  regions.set(key, region)
  return region
}
