import type { PDFDocumentProxy } from 'pdfjs-dist'

/** Whether a PDF says that it is tagged. pdf.js gives a map here, though its types promise an object. */
export async function isTagged(pdf: Pick<PDFDocumentProxy, 'getMarkInfo'>): Promise<boolean> {
  const marks: unknown = await pdf.getMarkInfo()
  return marks instanceof Map && marks.get('Marked') === true
}
