import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api'

/**
 * Options for opening a file with pdf.js: no scripts, no system fonts; keeps font names, the only
 * source of bold and italic.
 */
export const pdfOpenOptions = {
  verbosity: 0,
  useSystemFonts: false,
  disableFontFace: true,
  fontExtraProperties: true,
  enableXfa: false,
  stopAtErrors: false,
  // Images are not needed, so none is decoded, whatever size it claims.
  maxImageSize: 0,
} as const satisfies DocumentInitParameters
