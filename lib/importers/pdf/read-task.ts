import type { OPS, PDFDocumentLoadingTask } from 'pdfjs-dist'
import type { ImportProgress } from '../import-types'
import { type PdfSource, pdfFailure, readPdf } from './read-pdf'

/**
 * Reads the PDF that a task of pdf.js opens, and ends the task. What pdf.js says of a broken or locked
 * file is a reason, and no error.
 *
 * @param operators pdf.js's table of operators
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
    // What came of the file is known by now: a task that does not end well takes nothing of it away.
    await task.destroy().catch(() => {})
  }
}
