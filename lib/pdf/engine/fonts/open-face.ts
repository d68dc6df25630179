import PDFDocument, { type FontFace } from 'pdfkit'

/** Opens a TrueType file; pdfkit carries the only font reader in the bundle. */
export function openFace(bytes: Uint8Array): FontFace {
  return new PDFDocument({ autoFirstPage: false, font: null }).font(bytes)._font.font
}
