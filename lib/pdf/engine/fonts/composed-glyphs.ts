import type { FaceGlyph, FaceSubset, FontFace } from 'pdfkit'

/** Component of a composite glyph, with its offset in font units. */
export type Part = { id: number; x: number; y: number }

/**
 * Returns the id of a glyph that draws parts as one, with an advance in font units; without parts it has no ink. A file
 * has one width per glyph.
 */
export type Compose = (parts: readonly Part[], advance: number) => number

/** First id beyond those of a TrueType font. */
const firstComposed = 0x10000

/** Component flags (OpenType, "glyf"): offsets as words; another component follows. */
const placeInWords = 0x1 | 0x2
const moreParts = 0x20

/** Raises the limits in `maxp` for which rasterisers reserve memory: component depth, and points of a few glyphs. */
function makeRoom(face: FontFace) {
  const { maxp } = face
  const points = Math.min(0xffff, maxp.maxPoints * 8)
  const contours = Math.min(0xffff, maxp.maxContours * 8)
  Object.assign(maxp, {
    maxComponentElements: Math.max(maxp.maxComponentElements, 32),
    maxComponentDepth: maxp.maxComponentDepth + 1,
    maxComponentPoints: Math.max(maxp.maxComponentPoints, points),
    maxComponentContours: Math.max(maxp.maxComponentContours, contours),
  })
}

/** Writes a composite glyph in font file format. */
function writeComposed(parts: readonly Part[], face: FontFace, indexOf: (id: number) => number) {
  if (parts.length === 0) return { bytes: new Uint8Array(0), left: 0 }
  const boxes = parts.map(({ id, x, y }) => {
    const { minX, minY, maxX, maxY } = face.getGlyph(id)?.bbox ?? noBox
    return { minX: minX + x, minY: minY + y, maxX: maxX + x, maxY: maxY + y }
  })
  const min = (values: number[]) => Math.floor(Math.min(...values))
  const max = (values: number[]) => Math.ceil(Math.max(...values))
  const left = min(boxes.map((box) => box.minX))
  const bytes = new Uint8Array((10 + parts.length * 8 + 3) & ~3)
  const view = new DataView(bytes.buffer)
  const header = [
    -1,
    left,
    min(boxes.map((box) => box.minY)),
    max(boxes.map((box) => box.maxX)),
    max(boxes.map((box) => box.maxY)),
  ]
  for (const [i, value] of header.entries()) view.setInt16(i * 2, value)
  for (const [i, { id, x, y }] of parts.entries()) {
    const at = 10 + i * 8
    view.setUint16(at, placeInWords | (i < parts.length - 1 ? moreParts : 0))
    view.setUint16(at + 2, indexOf(id))
    view.setInt16(at + 4, x)
    view.setInt16(at + 6, y)
  }
  return { bytes, left }
}

const noBox = { minX: 0, minY: 0, maxX: 0, maxY: 0 }

/**
 * Adds composite glyphs to the subsets of a face, and one copy of a glyph per text that it stands for: the text layer
 * has one text per glyph of a file, but the same shape can be a syllable here and a letter there.
 *
 * @returns creates such glyphs
 */
export function composeGlyphs(face: FontFace): Compose {
  const ids = new Map<string, number>()
  const composed: { parts: readonly Part[]; advance: number; key: string }[] = []
  makeRoom(face)
  face.composedOf = (id) => composed[id - firstComposed]?.key ?? null

  function add(subset: FaceSubset, id: number): number | null {
    const glyph = composed[id - firstComposed]
    if (!glyph) return null
    const { bytes, left } = writeComposed(glyph.parts, face, (part) => subset.includeGlyph(part))
    subset.glyf.push(bytes)
    subset.loca.offsets.push(subset.offset)
    subset.hmtx.metrics.push({ advance: Math.max(0, Math.round(glyph.advance)), bearing: left })
    subset.offset += bytes.length
    return subset.glyf.length - 1
  }

  const glyphKey = ({ id, codePoints }: Pick<FaceGlyph, 'id' | 'codePoints'>) =>
    `${id}:${codePoints.join()}`
  face.glyphKey = glyphKey

  const create = face.createSubset.bind(face)
  face.createSubset = () => {
    const subset = create()
    const include = subset.includeGlyph.bind(subset)
    const addGlyph = subset._addGlyph.bind(subset)
    const known = new Map<string, number>()
    subset.includeGlyph = (id, codePoints) => {
      if (!codePoints) return include(id)
      const key = glyphKey({ id, codePoints })
      const index = known.get(key) ?? subset.glyphs.push(id) - 1
      known.set(key, index)
      return index
    }
    subset._addGlyph = (id) => add(subset, id) ?? addGlyph(id)
    return subset
  }

  const compose: Compose = (parts, advance) => {
    const key = [advance, ...parts.map(({ id, x, y }) => `${id},${x},${y}`)].join(';')
    const id = ids.get(key) ?? firstComposed + composed.push({ parts, advance, key }) - 1
    ids.set(key, id)
    return id
  }
  face.compose = compose
  return compose
}
