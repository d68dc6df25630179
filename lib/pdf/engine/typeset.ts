import layoutDocument from '@react-pdf/layout'
import type { ReactNode } from 'react'
import type { MissingGlyph, Rendered } from '../types'
import { BlockChangedError, forgetBlocks, isKnownBlock, markBlocks } from './block-memo'
import { mapBoxes } from './box-map'
import { type Instances, instantiate } from './elements'
import { findPicture } from './find-picture'
import type { FontStore } from './fonts'
import { createKeptNodes } from './kept-nodes'
import { createLineCache } from './line-cache'
import type { Metadata } from './metadata'
import type { PaperNode } from './nodes'
import { createStamper, type PageStamp } from './page-stamps'
import { paint } from './paint'
import { rememberPages } from './relayout-memo'

/** Elements that stand on pages, not yet painted. Parts are shared with other layouts: only read them. */
export type LaidOut = {
  root: PaperNode
  pages: PaperNode[]
  missing: MissingGlyph[]
  language: string
}

export type Typesetter = {
  /**
   * @param language of the document, as a BCP 47 tag; English unless given
   * @throws FontMissingError when a face that a text needs cannot be loaded, and whatever the layout
   *   throws
   */
  layOut: (element: ReactNode, language?: string) => Promise<LaidOut>
  /** Paints pages, also when others were laid out since. */
  print: (
    laidOut: LaidOut,
    metadata: Metadata,
    stamp?: PageStamp | null,
    onFile?: (bytes: Uint8Array<ArrayBuffer>) => void,
  ) => Promise<Rendered>
}

export class TooLargeError extends Error {}
export class FontMissingError extends Error {}

/**
 * More than this would keep a person waiting; a CV has a few hundred texts. Counted before the
 * layout starts, as nothing can stop it then.
 */
const maximumTexts = 6_000
const maximumCharacters = 400_000

/** The package's types know its own nodes, not those that we make. */
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
  const kept = createKeptNodes()
  rememberPages(fonts)

  async function layOut(root: PaperNode, withBlocks: boolean): Promise<PaperNode> {
    lines.fill(root, (key) => withBlocks && isKnownBlock(fonts, key))
    if (withBlocks) markBlocks(fonts, root)
    const layout = await layoutPages(root, fonts)
    lines.keep(layout)
    return layout
  }

  /** The nodes of elements, when every face is loaded that their words need. */
  async function instantiateWhole(element: ReactNode, language: string): Promise<Instances> {
    let session = kept.open()
    let instances = instantiate(element, fonts, language, session)
    const loadMore = () =>
      fonts.fallback.load().catch((error: unknown) => {
        throw new FontMissingError(error instanceof Error ? error.message : String(error))
      })
    while (await loadMore()) {
      session = kept.open()
      instances = instantiate(element, fonts, language, session)
    }
    session.commit()
    return instances
  }

  /** Lays out with remembered blocks; where one of them does not fit any more, without any. */
  async function layOutOrAgain(
    root: PaperNode,
    element: ReactNode,
    language: string,
  ): Promise<PaperNode> {
    const flowing = (tree: PaperNode) => {
      for (const page of tree.children ?? []) page.props.experimentalPagination = true
      return tree
    }
    try {
      return await layOut(flowing(root), true)
    } catch (error) {
      if (!(error instanceof BlockChangedError)) throw error
      forgetBlocks(fonts)
      return layOut(flowing(instantiate(element, fonts, language).root), false)
    }
  }

  const stampPages = createStamper(async (document, language) => {
    const { root } = await instantiateWhole(document, language)
    return (await layOut(root, false)).children?.[0]?.children ?? []
  })

  return {
    async layOut(element, language = 'en') {
      const instances = await instantiateWhole(element, language)
      if (instances.texts > maximumTexts || instances.characters > maximumCharacters) {
        throw new TooLargeError(`${instances.texts} texts, ${instances.characters} characters`)
      }
      const root = await layOutOrAgain(instances.root, element, language)
      return { root, pages: root.children ?? [], missing: instances.missing, language }
    },
    async print({ root, pages, missing, language }, metadata, stamp, onFile) {
      const stamped = stamp ? await stampPages(pages, stamp, language) : pages
      const { bytes, hashes } = paint({ ...root, children: stamped }, metadata)
      onFile?.(bytes)
      return {
        bytes,
        pages: pages.map(({ box }, i) => ({
          width: box.width ?? 0,
          height: box.height ?? 0,
          hash: hashes[i] ?? 0,
        })),
        boxes: mapBoxes(pages),
        photo: findPicture(pages),
        missing,
      }
    },
  }
}
