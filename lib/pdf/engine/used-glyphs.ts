import * as primitives from '@react-pdf/primitives'
import type { FaceGlyph, FontFace } from 'pdfkit'
import type { PaperNode } from './nodes'

type Used = ReadonlyMap<FontFace, ReadonlyMap<string, FaceGlyph>>

/** The glyphs that a document is set in, of each face in an order that hangs on nothing else. */
export type UsedGlyphs = {
  of: (face: FontFace) => readonly FaceGlyph[]
  /** Equal for documents of the same glyphs. */
  isSame: (other: UsedGlyphs) => boolean
  /** Of each face the keys of its glyphs in order, as one text. */
  keys: ReadonlyMap<FontFace, string>
}

/** Blocks are shared by the documents that have them. */
const usedByNode = new WeakMap<PaperNode, Used>()
const sortedByKey = new WeakMap<FontFace, Map<string, readonly FaceGlyph[]>>()
const maximumSets = 50

const keyOf = ({ id, codePoints }: FaceGlyph) =>
  `${String(id).padStart(6, '0')}:${codePoints.join()}`

function addTo(all: Map<FontFace, Map<string, FaceGlyph>>, used: Used) {
  for (const [face, glyphs] of used) {
    const known = all.get(face)
    if (!known) {
      all.set(face, new Map(glyphs))
      continue
    }
    for (const [key, glyph] of glyphs) known.set(key, glyph)
  }
}

function usedInText({ lines = [] }: PaperNode): Used {
  const all = new Map<FontFace, Map<string, FaceGlyph>>()
  for (const { runs } of lines) {
    for (const { attributes, glyphs, positions } of runs) {
      const [face] = attributes.font ?? []
      if (!face || !glyphs || !positions) continue
      const known = all.get(face) ?? new Map<string, FaceGlyph>()
      all.set(face, known)
      for (const glyph of glyphs) known.set(keyOf(glyph), glyph)
    }
  }
  return all
}

function usedIn(node: PaperNode): Used {
  const known = usedByNode.get(node)
  if (known) return known
  if (node.type === primitives.Text) {
    const used = usedInText(node)
    usedByNode.set(node, used)
    return used
  }
  const all = new Map<FontFace, Map<string, FaceGlyph>>()
  for (const child of node.children ?? []) addTo(all, usedIn(child))
  usedByNode.set(node, all)
  return all
}

function inOrder(face: FontFace, glyphs: ReadonlyMap<string, FaceGlyph>) {
  const keys = [...glyphs.keys()].sort()
  const text = keys.join(' ')
  const sets = sortedByKey.get(face) ?? new Map<string, readonly FaceGlyph[]>()
  sortedByKey.set(face, sets)
  const known = sets.get(text)
  if (known) return { text, sorted: known }
  if (sets.size >= maximumSets) sets.clear()
  const sorted = keys.flatMap((key) => glyphs.get(key) ?? [])
  sets.set(text, sorted)
  return { text, sorted }
}

/**
 * Finds the glyphs of finished pages. A file numbers them in this order and not in that in which they are
 * met: a letter that is typed where none of its kind stood before changes no number of another, so that
 * pages can be patched as long as the document uses the same letters.
 */
export function usedGlyphs(pages: readonly PaperNode[]): UsedGlyphs {
  const all = new Map<FontFace, Map<string, FaceGlyph>>()
  for (const page of pages) addTo(all, usedIn(page))
  const lists = new Map<FontFace, readonly FaceGlyph[]>()
  const keys = new Map<FontFace, string>()
  for (const [face, glyphs] of all) {
    const { text, sorted } = inOrder(face, glyphs)
    lists.set(face, sorted)
    keys.set(face, text)
  }
  return {
    keys,
    of: (face) => lists.get(face) ?? [],
    isSame: (other) =>
      keys.size === other.keys.size &&
      [...keys].every(([face, key]) => other.keys.get(face) === key),
  }
}
