import type { PDFDocumentProxy } from 'pdfjs-dist'

/** Whether a PDF is tagged. pdf.js returns a Map here, although its types declare an object. */
export async function isTagged(pdf: Pick<PDFDocumentProxy, 'getMarkInfo'>): Promise<boolean> {
  const marks: unknown = await pdf.getMarkInfo()
  return marks instanceof Map && marks.get('Marked') === true
}
