import type { FontFace } from 'pdfkit'
import { type OwnFontResult, readOwnFont } from '../../fonts/read-own-font'
import { openFace } from './open-face'

const sample = 'Résumé, 2017–2024: AVATAR fi fl ffi Łódź Ελλάδα Київ'

/** Shapes, measures and embeds every glyph of a font. */
function tryWhole(face: FontFace, glyphs: number) {
  face.layout(sample, { liga: false })
  const subset = face.createSubset()
  for (let id = 0; id < glyphs; id++) {
    // Reading the outline throws for a corrupt or recursive glyph.
    void face.getGlyph(id)?.path?.commands.length
    subset.includeGlyph(id)
  }
  subset.encode()
}

/**
 * Returns whether a custom font can be used and embedded. A malicious file may take long or crash the thread: run it in
 * a worker that can be terminated.
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
