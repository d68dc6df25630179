import type { FaceGlyph, FontFace } from 'pdfkit'

const constants = ['unitsPerEm', 'ascent', 'descent', 'lineGap', 'capHeight', 'xHeight'] as const

/** Makes a face remember what fontkit reads from its tables at every question. */
export function rememberFacts(face: FontFace) {
  for (const name of constants) Object.defineProperty(face, name, { value: face[name] })
  const has = face.hasGlyphForCodePoint.bind(face)
  const known = new Map<number, boolean>()
  face.hasGlyphForCodePoint = (codePoint) => {
    let answer = known.get(codePoint)
    if (answer === undefined) {
      answer = has(codePoint)
      known.set(codePoint, answer)
    }
    return answer
  }
  // The renderer asks for the space and the object sign at every run of text.
  const glyphFor = face.glyphForCodePoint.bind(face)
  const glyphs = new Map<number, FaceGlyph>()
  face.glyphForCodePoint = (codePoint) => {
    const glyph = glyphs.get(codePoint) ?? glyphFor(codePoint)
    glyphs.set(codePoint, glyph)
    return glyph
  }
}
