import { exportDocument, hasMeasures } from '@/lib/exporters/export-document'
import { withFittedMeasures } from '@/lib/pdf/fit/with-fitted-measures'
import type { FitReport, Rendered } from '@/lib/pdf/pdf-types'
import { type DocumentFormat, fileFactsOf } from '@/lib/resume/file-formats'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { openPdf } from '../../paper/open-pdf'
import { pictureFiles } from '../../storage/photo/photo-image'

/**
 * Creates a file from a document.
 *
 * @param untitled title of a document without a name
 * @param fit result of fitting, if the document is fitted to its pages
 * @throws if the code could not be loaded, or the format does not support this document
 */
export async function makeFile(
  document: PaperDocument,
  format: DocumentFormat,
  untitled: string,
  fit: FitReport | undefined,
): Promise<Blob> {
  const shown = hasMeasures(format) ? withFittedMeasures(document, fit) : document
  const bytes = await exportDocument(shown, format, untitled, await pictureFiles(document))
  if (!bytes) throw new Error(`A document of the kind ${document.kind} has no form in ${format}.`)
  return new Blob([bytes], { type: fileFactsOf(format).mediaType })
}

/** Pixels per point of a page picture: 200 dpi. */
const pixelsPerPoint = 200 / 72

/**
 * Renders one page of a PDF as a picture, by pdf.js.
 *
 * @param page 0-based
 * @throws if the page cannot be rendered
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
