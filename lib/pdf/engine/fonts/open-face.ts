import PDFDocument, { type FontFace } from 'pdfkit'

/** Opens a TrueType file by fontkit, which is bundled with pdfkit. */
export function openFace(bytes: Uint8Array): FontFace {
  return new PDFDocument({ autoFirstPage: false, font: null }).font(bytes)._font.font
}
