import type { FaceGlyph, FontFace } from 'pdfkit'

/**
 * Makes a face keep one glyph object per glyph and characters. fontkit keeps one per glyph, with the characters of its
 * first use: a full stop first met in a semicolon has none and vanishes from the text layer of every later document,
 * and a space that was first a no-break space stays one. A text layer must depend on its document only (promise 3).
 */
export function separateGlyphs(face: FontFace) {
  const getGlyph = face.getGlyph.bind(face)
  const glyphs = new Map<string, FaceGlyph>()
  face.getGlyph = (id, characters = []) => {
    const key = `${id}:${characters.join()}`
    const known = glyphs.get(key)
    if (known) return known
    delete face._glyphs[id]
    const glyph = getGlyph(id, characters)
    if (glyph) glyphs.set(key, glyph)
    return glyph
  }
}
