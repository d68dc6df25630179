import layoutDocument, { layOutUnpaged } from '@react-pdf/layout'
import type { ReactNode } from 'react'
import type { MissingGlyph, Rendered } from '../../pdf-types'
import { mapBoxes } from '../draw/box-map'
import { findPicture } from '../draw/find-picture'
import { createPainter } from '../draw/painter'
import { conformanceOf } from '../file/conformance'
import type { Metadata } from '../file/metadata'
import type { FontStore } from '../fonts/fonts'
import { BlockChangedError, forgetBlocks, isKnownBlock, markBlocks } from '../reuse/block-memo'
import { createKeptNodes } from '../reuse/cached-nodes'
import { createLineCache } from '../reuse/line-cache'
import { type Finished, patchLayout } from '../reuse/patch-layout'
import { rememberPages } from '../reuse/relayout-memo'
import { type Instances, instantiate } from './elements'
import { type LineRules, plainLines } from './line-rules'
import type { PaperNode } from './nodes'
import { createStamper, type PageStamp } from './page-stamps'

/** Laid-out pages, not painted yet. Parts are shared with other layouts: read-only. */
export type LaidOut = {
  root: PaperNode
  pages: PaperNode[]
  missing: MissingGlyph[]
  language: string
  /** Whether only blocks were replaced in the pages of the previous layout. */
  isPatched: boolean
  isSecond: boolean
}

export type Typesetter = {
  /**
   * @param language of the document, as a BCP 47 tag; default: English
   * @param rules line breaking rules
   * @param isSecond whether it is the second layout of a document, which is compared with the last second one
   * @throws FontMissingError if a required face cannot be loaded, and whatever the layout throws
   */
  layOut: (
    element: ReactNode,
    language?: string,
    rules?: LineRules,
    isSecond?: boolean,
  ) => Promise<LaidOut>
  /** Paints pages, also after others were laid out. */
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
 * Maximum texts of a document; a CV has a few hundred. Checked before the layout starts, since it cannot be
 * interrupted.
 */
const maximumTexts = 6_000
const maximumCharacters = 400_000

type Last = Finished & { version: number; isPatched: boolean }

/** The package's types only know its own nodes, not ours. */
const layoutPages = layoutDocument as unknown as (
  root: PaperNode,
  fonts: FontStore,
) => Promise<PaperNode>

/** Creates a typesetter with all optimisations: no React root, cached words, lines and pages, a single pagination. */
export function createTypesetter(fonts: FontStore): Typesetter {
  const lines = createLineCache()
  const kept = createKeptNodes()
  const paintPages = createPainter()
  rememberPages(fonts)

  /** Last document laid out with cached blocks, and the version of the fonts; apart for second layouts. */
  let last: Last | null = null
  let lastSecond: Last | null = null
  /** Whether the last painted pages were a second layout, from which nothing is patched. */
  let hasPrintedSecond = false

  /** Returns the pages of the last document with replaced blocks, if nothing else has changed. */
  async function patchLast(before: Last | null, root: PaperNode): Promise<PaperNode | null> {
    if (before?.version !== fonts.version()) return null
    const patched = await patchLayout(before, root, fonts, (tree) => layOutUnpaged(tree, fonts))
    if (!patched) return null
    for (const node of patched.fresh) lines.keep(node)
    return patched.layout
  }

  async function layOut(
    root: PaperNode,
    withBlocks: boolean,
    isSecond = false,
  ): Promise<PaperNode> {
    lines.fill(root, (key) => withBlocks && isKnownBlock(fonts, key))
    if (withBlocks) markBlocks(fonts, root)
    const before = isSecond ? lastSecond : last
    const patched = withBlocks ? await patchLast(before, root) : null
    const layout = patched ?? (await layoutPages(root, fonts))
    if (!patched) lines.keep(layout)
    const isPatched = patched !== null
    const made = { tree: root, layout, version: fonts.version(), isPatched }
    if (withBlocks && isSecond) lastSecond = made
    else if (withBlocks) last = made
    return layout
  }

  /** Instantiates elements after loading every face that their text needs. */
  async function instantiateWhole(
    element: ReactNode,
    language: string,
    rules: LineRules,
  ): Promise<Instances> {
    let session = kept.open()
    let instances = instantiate(element, fonts, language, session, rules)
    const loadMore = () =>
      fonts.fallback.load().catch((error: unknown) => {
        throw new FontMissingError(error instanceof Error ? error.message : String(error))
      })
    while (await loadMore()) {
      session = kept.open()
      instances = instantiate(element, fonts, language, session, rules)
    }
    session.commit()
    return instances
  }

  /** Lays out with cached blocks; if one of them no longer fits, without any. */
  async function layOutOrAgain(
    root: PaperNode,
    element: ReactNode,
    language: string,
    rules: LineRules,
    isSecond: boolean,
  ): Promise<PaperNode> {
    const flowing = (tree: PaperNode) => {
      for (const page of tree.children ?? []) page.props.experimentalPagination = true
      return tree
    }
    try {
      return await layOut(flowing(root), true, isSecond)
    } catch (error) {
      if (!(error instanceof BlockChangedError)) throw error
      forgetBlocks(fonts)
      last = null
      lastSecond = null
      const { root: anew } = instantiate(element, fonts, language, undefined, rules)
      return layOut(flowing(anew), false)
    }
  }

  const stampPages = createStamper(async (document, language) => {
    const { root } = await instantiateWhole(document, language, plainLines)
    return (await layOut(root, false)).children?.[0]?.children ?? []
  })

  return {
    async layOut(element, language = 'en', rules = plainLines, isSecond = false) {
      const instances = await instantiateWhole(element, language, rules)
      if (instances.texts > maximumTexts || instances.characters > maximumCharacters) {
        throw new TooLargeError(`${instances.texts} texts, ${instances.characters} characters`)
      }
      const root = await layOutOrAgain(instances.root, element, language, rules, isSecond)
      const isPatched = !hasPrintedSecond && last?.layout === root && last.isPatched
      const { missing } = instances
      return { root, pages: root.children ?? [], missing, language, isPatched, isSecond }
    },
    async print({ root, pages, missing, language, isPatched, isSecond }, metadata, stamp, onFile) {
      hasPrintedSecond = isSecond
      const stamped = stamp ? await stampPages(pages, stamp, language) : pages
      const picture = findPicture(pages)
      const conformance = conformanceOf({
        missing,
        pictureText: picture?.alt ?? null,
        isTitled: metadata.isTitled !== false,
        carries: (metadata.carried ?? []).length > 0,
      })
      const described = { ...metadata, conformance }
      const { bytes, hashes } = paintPages({ ...root, children: stamped }, described, isPatched)
      onFile?.(bytes)
      return {
        bytes,
        pages: pages.map(({ box }, i) => ({
          width: box.width ?? 0,
          height: box.height ?? 0,
          hash: hashes[i] ?? 0,
        })),
        boxes: mapBoxes(pages),
        photo: picture?.place ?? null,
        missing,
        conformance,
      }
    },
  }
}
