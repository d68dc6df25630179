import type { FontFace } from 'pdfkit'
import type { ContentLine } from '../draw/content-lines'
import type { DrawWatch } from '../draw/draw-layout'
import type { Point } from '../draw/draw-nodes'
import type { EndedPage, PageContent } from '../draw/page-content'
import type { NodeStyle, PaperNode } from '../layout/nodes'
import type { FontStates, GlyphCodes } from './glyph-codes'

/** Output of the renderer for a part of a page, with its dependencies. */
type Leaf = { at: Point; style: NodeStyle; lines: readonly ContentLine[] }

/** Drawn page of a file, with all dependencies of its content. */
export type PaintedPage = {
  node: PaperNode
  /** Fonts with their glyphs before and after drawing. */
  before: FontStates
  after: FontStates
  /** Faces that it uses. */
  faces: ReadonlySet<FontFace>
  /** Notes of all structure and links, in order. */
  notes: string
  /** Lines drawn by the renderer before and after everything else. */
  head: readonly ContentLine[]
  tail: readonly ContentLine[]
  leaves: ReadonlyMap<object, Leaf>
  /** Whether nothing was drawn inside the renderer's output. */
  isPlain: boolean
  isOpaque: boolean
  /** Object of its content, and its first bytes. */
  stream: number
  start: Uint8Array
}

type Watched = {
  node: PaperNode
  before: FontStates
  notes: string
  from: number
  to: number
  leaves: Map<object, Leaf>
  isPlain: boolean
}

/** Records what is drawn, page by page. */
export function watchPages(content: () => PageContent, glyphs: GlyphCodes) {
  const pages: PaintedPage[] = []
  let current: Watched | null = null
  const faces = new Set<FontFace>()
  const place = () => content().lines().length

  const watch: DrawWatch = {
    begin(node) {
      const from = place()
      current = {
        ...{ node, before: glyphs.states(), notes: '', from, to: from },
        ...{ leaves: new Map(), isPlain: true },
      }
      faces.clear()
    },
    end() {
      if (current) current.to = place()
    },
    leave({ node, key, at }, draw) {
      const from = place()
      const { isWhole } = draw()
      if (!current) return
      const lines = content().lines().slice(from)
      current.leaves.set(key, { at, style: node.style, lines })
      current.isPlain &&= isWhole
    },
  }

  return {
    pages,
    watch,
    note(text: string) {
      if (current) current.notes += text
    },
    useFace: (face: FontFace) => faces.add(face),
    endPage({ lines, ...ended }: EndedPage) {
      if (!current) return
      const { from, to, ...page } = current
      const after = glyphs.states()
      const [head, tail] = [lines.slice(0, from), lines.slice(to)]
      pages.push({ ...page, ...ended, after, faces: new Set(faces), head, tail })
      current = null
    },
  }
}
