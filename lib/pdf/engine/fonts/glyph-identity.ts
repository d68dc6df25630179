import type { FaceGlyph, FontFace } from 'pdfkit'

/**
 * Makes a face keep one glyph object for each pair of glyph and characters. fontkit keeps one for
 * each glyph, with the characters of whoever asked first: a full stop that was first met as part of
 * a semicolon has none and vanishes from the text layer of every later document, and a space that
 * was first a no-break space stays one. What a document's text layer says must hang on that document
 * alone (promise 3), not on what was set before it.
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
