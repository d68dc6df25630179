import layoutDocument from '@react-pdf/layout'
import * as primitives from '@react-pdf/primitives'
import { createElement, type ReactNode } from 'react'
import type { Rendered } from '../types'
import { BlockChangedError, forgetBlocks, markBlocks } from './block-memo'
import { mapBoxes } from './box-map'
import { instantiate } from './elements'
import type { FontStore } from './fonts'
import { createLineCache } from './line-cache'
import type { Metadata } from './metadata'
import type { PaperNode } from './nodes'
import { paint } from './paint'
import { rememberPages } from './relayout-memo'

/** What is printed on each page after pagination: elements in place on a page without a flow. */
export type PageStamp = (page: number, pages: number) => ReactNode

export type Typesetter = {
  /** @throws whatever the layout throws */
  render: (element: ReactNode, metadata: Metadata, stamp?: PageStamp | null) => Promise<Rendered>
}

export class TooLargeError extends Error {}

/**
 * More than this would keep a person waiting; a CV has a few hundred texts. Counted before the
 * layout starts, as nothing can stop it then.
 */
const maximumTexts = 6_000
const maximumCharacters = 400_000

const layoutPages = layoutDocument as unknown as (
  root: PaperNode,
  fonts: FontStore,
) => Promise<PaperNode>

/**
 * Sets elements on pages with everything that makes it fast: no React root, remembered words, lines
 * and pages, one round of pagination.
 */
export function createTypesetter(fonts: FontStore): Typesetter {
  const lines = createLineCache()
  rememberPages(fonts)

  async function layOut(root: PaperNode, withBlocks: boolean): Promise<PaperNode> {
    lines.fill(root)
    if (withBlocks) markBlocks(fonts, root)
    const layout = await layoutPages(root, fonts)
    lines.keep(layout)
    return layout
  }

  /** Lays out with remembered blocks; where one of them does not fit any more, without any. */
  async function layOutOrAgain(root: PaperNode, element: ReactNode): Promise<PaperNode> {
    const flowing = (tree: PaperNode) => {
      for (const page of tree.children ?? []) page.props.experimentalPagination = true
      return tree
    }
    try {
      return await layOut(flowing(root), true)
    } catch (error) {
      if (!(error instanceof BlockChangedError)) throw error
      forgetBlocks(fonts)
      return layOut(flowing(instantiate(element, fonts).root), false)
    }
  }

  /**
   * Footers need the number of pages, which would cost a second round of the whole pagination: they
   * are laid out afterwards, all on one page, and then moved to theirs.
   */
  async function stampPages(pages: readonly PaperNode[], stamp: PageStamp): Promise<PaperNode[]> {
    const [first] = pages
    if (!first) return []
    const { width = 0, height = 0 } = first.box
    const style = { position: 'absolute', top: 0, left: 0, width, height }
    const sheets = pages.map((_, i) =>
      createElement(
        primitives.View,
        { key: i, style, tag: 'artifact' },
        stamp(i + 1, pages.length),
      ),
    )
    const page = createElement(primitives.Page, { size: [width, height], wrap: false }, sheets)
    const layout = await layOut(
      instantiate(createElement(primitives.Document, null, page), fonts).root,
      false,
    )
    const placed = layout.children?.[0]?.children ?? []
    return pages.map((one, i) => {
      const sheet = placed[i]
      return sheet ? { ...one, children: [...(one.children ?? []), sheet] } : one
    })
  }

  return {
    async render(element, metadata, stamp) {
      const instances = instantiate(element, fonts)
      if (instances.texts > maximumTexts || instances.characters > maximumCharacters) {
        throw new TooLargeError(`${instances.texts} texts, ${instances.characters} characters`)
      }
      const layout = await layOutOrAgain(instances.root, element)
      const pages = layout.children ?? []
      const boxes = mapBoxes(pages)
      const stamped = stamp ? await stampPages(pages, stamp) : pages
      const { bytes, hashes } = paint({ ...layout, children: stamped }, metadata)
      return {
        bytes,
        pages: pages.map(({ box }, i) => ({
          width: box.width ?? 0,
          height: box.height ?? 0,
          hash: hashes[i] ?? 0,
        })),
        boxes,
        missing: instances.missing,
      }
    },
  }
}
