import type { FontFace } from 'pdfkit'
import type { ContentLine } from '../draw/content-lines'
import type { DrawWatch } from '../draw/draw-layout'
import type { Point } from '../draw/draw-nodes'
import type { EndedPage, PageContent } from '../draw/page-content'
import type { NodeStyle, PaperNode } from '../layout/nodes'
import type { FontStates, GlyphCodes } from './glyph-codes'

/** Output of the renderer for a part of a page, and everything beside the part itself that it depends on. */
type Leaf = { at: Point; style: NodeStyle; lines: readonly ContentLine[] }

/** A page of a file as it was drawn, with all that its content hangs on. */
export type PaintedPage = {
  node: PaperNode
  /** The fonts and their glyphs when it was begun, and when it was done. */
  before: FontStates
  after: FontStates
  /** The faces that it uses. */
  faces: ReadonlySet<FontFace>
  /** All that became structure and links, in order. */
  notes: string
  /** Lines that the renderer drew before and behind everything else. */
  head: readonly ContentLine[]
  tail: readonly ContentLine[]
  leaves: ReadonlyMap<object, Leaf>
  /** Whether nothing was drawn inside of what the renderer drew. */
  isPlain: boolean
  isOpaque: boolean
  /** The object of its content, and the bytes that it begins with. */
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

/** Keeps what is drawn, page by page. */
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
