import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api'

/**
 * Options that pdf.js has to open a file with for `readPdf`: no code of the file runs, no font of the system is
 * requested, and fonts give their names, which are all that a PDF says of bold and italic.
 */
export const pdfOpenOptions = {
  verbosity: 0,
  useSystemFonts: false,
  disableFontFace: true,
  fontExtraProperties: true,
  enableXfa: false,
  stopAtErrors: false,
  // No picture is looked at, so that none is unpacked, however many pixels it claims.
  maxImageSize: 0,
} as const satisfies DocumentInitParameters
