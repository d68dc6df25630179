import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist'

/** Maximum pages and embedded files read, to bound the time for hostile files. */
const max = { pages: 200, attachments: 20 }

const hexOf = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * Returns what a signature names: lines of the text layer by page, SHA-256 of the embedded files, the XMP metadata, and the
 * number of pages, of which no more than the limit were read.
 */
export async function readContents(pdf: PDFDocumentProxy) {
  const lines: string[][] = []
  for (let number = 1; number <= Math.min(pdf.numPages, max.pages); number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
    const all = text.join('').split('\n')
    lines.push(all.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean))
    page.cleanup()
  }
  const attachments = new Map<string, string>()
  const names = [...((await pdf.getAttachments())?.keys() ?? [])].slice(0, max.attachments)
  for (const name of names) {
    const content: unknown = await pdf.getAttachmentContent(name)
    if (!(content instanceof Uint8Array)) continue
    const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(content))
    attachments.set(name, hexOf(hash))
  }
  const { metadata } = await pdf.getMetadata()
  const xmp = metadata?.getRaw() ?? ''
  return { lines, attachments: Object.fromEntries(attachments), xmp, pages: pdf.numPages }
}

/** Reads the contents of the PDF of a loading task, and destroys the task. */
export async function readTaskContents(task: PDFDocumentLoadingTask) {
  try {
    return await readContents(await task.promise)
  } finally {
    await task.destroy().catch(() => {})
  }
}
