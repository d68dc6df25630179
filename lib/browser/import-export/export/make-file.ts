import { exportDocument, hasMeasures } from '@/lib/exporters/export-document'
import { withFittedMeasures } from '@/lib/pdf/fit/with-fitted-measures'
import type { FitReport, Rendered } from '@/lib/pdf/pdf-types'
import { type DocumentFormat, fileFactsOf } from '@/lib/resume/file-formats'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { openPdf } from '../../paper/open-pdf'
import { photoBytes } from '../../storage/photo/photo-image'

/**
 * Makes a file from a document alone.
 *
 * @param untitled title of a document without a name
 * @param fit how its paper was set, if the document is to be fitted to its pages
 * @throws when its code could not be fetched, or the format cannot say this document
 */
export async function makeFile(
  document: PaperDocument,
  format: DocumentFormat,
  untitled: string,
  fit: FitReport | undefined,
): Promise<Blob> {
  const shown = hasMeasures(format) ? withFittedMeasures(document, fit) : document
  const bytes = await exportDocument(shown, format, untitled, await photoBytes(document))
  if (!bytes) throw new Error(`A document of the kind ${document.kind} has no form in ${format}.`)
  return new Blob([bytes], { type: fileFactsOf(format).mediaType })
}

/** Pixels a point of the picture of a page: 200 an inch, sharp on every screen. */
const pixelsPerPoint = 200 / 72

/**
 * Makes a picture of one page of a PDF, painted by pdf.js.
 *
 * @param page 0-based
 * @throws when the page cannot be painted
 */
export async function makePicture({ bytes }: Rendered, page: number): Promise<Blob> {
  const pdf = openPdf(bytes)
  try {
    const canvas = window.document.createElement('canvas')
    await pdf.paint(page, pixelsPerPoint, canvas)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (!blob) throw new Error('The browser made no picture of the page.')
    return blob
  } finally {
    pdf.close()
  }
}
