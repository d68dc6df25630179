import type { FontFace } from 'pdfkit'
import { type OwnFontResult, readOwnFont } from '../../fonts/read-own-font'
import { openFace } from './open-face'

const sample = 'Résumé, 2017–2024: AVATAR fi fl ffi Łódź Ελλάδα Київ'

/** Does everything with a font that setting and embedding a document does, for every glyph. */
function tryWhole(face: FontFace, glyphs: number) {
  face.layout(sample, { liga: false })
  const subset = face.createSubset()
  for (let id = 0; id < glyphs; id++) {
    // Reading the outline throws where a glyph lies about its points, or is made of itself.
    void face.getGlyph(id)?.path?.commands.length
    subset.includeGlyph(id)
  }
  subset.encode()
}

/**
 * Returns whether a font of the person's own can be set and embedded. It may take long or end the thread for
 * a file that was made to do so: run it in a worker that can be ended.
 */
export function checkOwnFont(bytes: Uint8Array<ArrayBuffer>): OwnFontResult {
  const result = readOwnFont(bytes)
  if (!result.ok) return result
  try {
    tryWhole(openFace(bytes), result.font.glyphs)
    return result
  } catch {
    return { ok: false, code: 'damaged' }
  }
}
