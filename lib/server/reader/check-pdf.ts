import type { PDFDocumentLoadingTask } from 'pdfjs-dist'
import { sentFileLimits } from '@/lib/resume/resume-limits'

/** `unfit`: no PDF, damaged, locked, or more than a PDF that was sent may have. */
export type PdfCheck = { ok: true; pages: number } | { ok: false; code: 'unfit' }

const unfit: PdfCheck = { ok: false, code: 'unfit' }

/** Opens a PDF by a task of pdf.js, counts its pages, and ends the task. Nothing of a page is read. */
export async function checkPdf(task: PDFDocumentLoadingTask): Promise<PdfCheck> {
  try {
    const { numPages: pages } = await task.promise
    return pages >= 1 && pages <= sentFileLimits.pages ? { ok: true, pages } : unfit
  } catch {
    return unfit
  } finally {
    await task.destroy().catch(() => {})
  }
}
