import type { OPS, PDFDocumentLoadingTask } from 'pdfjs-dist'
import type { ImportProgress } from '../import-types'
import { type PdfSource, pdfFailure, readPdf } from './read-pdf'

/**
 * Reads the PDF of a pdf.js loading task, and destroys the task. Errors for broken or locked files
 * become error codes.
 * @param operators pdf.js's operator table
 */
export async function readTask(
  task: PDFDocumentLoadingTask,
  operators: typeof OPS,
  onProgress: (progress: ImportProgress) => void,
): Promise<PdfSource> {
  try {
    return await readPdf(await task.promise, operators, onProgress)
  } catch (error) {
    return { ok: false, code: pdfFailure(error) }
  } finally {
    // The result is known, so a failure to clean up is ignored.
    await task.destroy().catch(() => {})
  }
}
