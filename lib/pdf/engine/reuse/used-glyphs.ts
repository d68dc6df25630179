import * as primitives from '@react-pdf/primitives'
import type { FaceGlyph, FontFace } from 'pdfkit'
import {
  endLongRegister,
  type GlyphSet,
  glyphsIn,
  isSameSet,
  joinGlyphs,
  setOfGlyphs,
} from '../fonts/glyph-sets'
import type { PaperNode } from '../layout/nodes'

type Used = ReadonlyMap<FontFace, GlyphSet>

/** The glyphs that a document is set in, of each face in an order that hangs on nothing else. */
export type UsedGlyphs = {
  of: (face: FontFace) => readonly FaceGlyph[]
  /** Equal for documents of the same glyphs. */
  isSame: (other: UsedGlyphs) => boolean
  sets: Used
}

/** Blocks are shared by the documents that have them. */
const usedByNode = new WeakMap<PaperNode, Used>()

function usedInText({ lines = [] }: PaperNode): Used {
  const all = new Map<FontFace, FaceGlyph[]>()
  for (const { runs } of lines) {
    for (const { attributes, glyphs, positions } of runs) {
      const [face] = attributes.font ?? []
      if (!face || !glyphs || !positions) continue
      const known = all.get(face)
      if (known) known.push(...glyphs)
      else all.set(face, [...glyphs])
    }
  }
  return new Map([...all].map(([face, glyphs]) => [face, setOfGlyphs(face, glyphs)]))
}

/** Adds what a node uses; false where its sets are older than those that are there. */
function addTo(all: Map<FontFace, GlyphSet>, used: Used): boolean {
  for (const [face, set] of used) {
    const known = all.get(face)
    const joined = known ? joinGlyphs(known, set) : set
    if (!joined) return false
    all.set(face, joined)
  }
  return true
}

/** Returns the glyphs that some nodes use together; read again where a face has a new register by now. */
function usedInAll(nodes: readonly PaperNode[], isAnew: boolean): Used {
  const all = new Map<FontFace, GlyphSet>()
  const isWhole = nodes.every((node) => addTo(all, usedIn(node, isAnew)))
  return isWhole ? all : usedInAll(nodes, true)
}

function usedIn(node: PaperNode, isAnew: boolean): Used {
  const known = isAnew ? undefined : usedByNode.get(node)
  if (known) return known
  const used =
    node.type === primitives.Text ? usedInText(node) : usedInAll(node.children ?? [], isAnew)
  usedByNode.set(node, used)
  return used
}

/** Names a glyph by what it draws: ids of composed glyphs hang on the documents before. */
const nameOf = ({ id, codePoints }: FaceGlyph, face: FontFace) =>
  `${face.composedOf?.(id) ?? String(id).padStart(6, '0')}:${codePoints.join()}`

function inOrder(set: GlyphSet, face: FontFace): readonly FaceGlyph[] {
  const named = glyphsIn(set).map((glyph) => ({ glyph, text: nameOf(glyph, face) }))
  return named.sort((a, b) => (a.text < b.text ? -1 : 1)).map(({ glyph }) => glyph)
}

/**
 * Finds the glyphs of finished pages. A file numbers them in this order and not in that in which they are
 * met: a letter that is typed where none of its kind stood before changes no number of another, so that
 * pages can be patched as long as the document uses the same letters.
 */
export function usedGlyphs(pages: readonly PaperNode[]): UsedGlyphs {
  const sets = usedInAll(pages, false)
  for (const face of sets.keys()) endLongRegister(face)
  const lists = new Map<FontFace, readonly FaceGlyph[]>()
  return {
    sets,
    of(face) {
      const set = sets.get(face)
      const list = lists.get(face) ?? (set ? inOrder(set, face) : [])
      lists.set(face, list)
      return list
    },
    isSame: (other) =>
      sets.size === other.sets.size &&
      [...sets].every(([face, set]) => {
        const before = other.sets.get(face)
        return before !== undefined && isSameSet(before, set)
      }),
  }
}
