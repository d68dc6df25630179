import type { FaceGlyph, FontFace } from 'pdfkit'

const constants = ['unitsPerEm', 'ascent', 'descent', 'lineGap', 'capHeight', 'xHeight'] as const

/** Caches what fontkit reads from a face's tables on every access. */
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
  // The renderer looks up the space and U+FFFC for every run of text.
  const glyphFor = face.glyphForCodePoint.bind(face)
  const glyphs = new Map<number, FaceGlyph>()
  face.glyphForCodePoint = (codePoint) => {
    const glyph = glyphs.get(codePoint) ?? glyphFor(codePoint)
    glyphs.set(codePoint, glyph)
    return glyph
  }
}
