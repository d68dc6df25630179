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

/** Glyphs that a document uses, per face in a deterministic order. */
export type UsedGlyphs = {
  of: (face: FontFace) => readonly FaceGlyph[]
  /** Returns whether another document uses the same glyphs. */
  isSame: (other: UsedGlyphs) => boolean
  sets: Used
}

/** Blocks are shared among documents. */
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

/** Merges the glyphs of a node; false if its sets are of an older register. */
function addTo(all: Map<FontFace, GlyphSet>, used: Used): boolean {
  for (const [face, set] of used) {
    const known = all.get(face)
    const joined = known ? joinGlyphs(known, set) : set
    if (!joined) return false
    all.set(face, joined)
  }
  return true
}

/** Returns the glyphs of some nodes together; recomputed if a face has a new register. */
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

/** Names a glyph by its drawing, since ids of composite glyphs depend on earlier documents. */
const nameOf = ({ id, codePoints }: FaceGlyph, face: FontFace) =>
  `${face.composedOf?.(id) ?? String(id).padStart(6, '0')}:${codePoints.join()}`

function inOrder(set: GlyphSet, face: FontFace): readonly FaceGlyph[] {
  const named = glyphsIn(set).map((glyph) => ({ glyph, text: nameOf(glyph, face) }))
  return named.sort((a, b) => (a.text < b.text ? -1 : 1)).map(({ glyph }) => glyph)
}

/**
 * Returns the glyphs of finished pages. A file numbers them in this order, not in order of occurrence: a letter typed
 * where it did not occur before renumbers no other, so that pages can be patched as long as the document uses the same
 * letters.
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
