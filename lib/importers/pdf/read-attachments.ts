import type { PDFDocumentProxy } from 'pdfjs-dist'
import { importLimits } from '../import-limits'

/** A file embedded in a PDF that may contain the CV as data. */
export type Attachment = { name: string; bytes: Uint8Array }

/** Maximum attachments read; CVs have one or two. */
const max = 5

/**
 * Returns embedded files that may contain the CV as data: this app's export, JSON Resume, Europass
 * XML. Unlike the pages, they need no parsing.
 */
export async function readAttachments(pdf: PDFDocumentProxy): Promise<Attachment[]> {
  const names = [...((await pdf.getAttachments())?.keys() ?? [])].filter((name) =>
    /\.(?:xml|json)$/i.test(name),
  )
  const found: Attachment[] = []
  for (const name of names.slice(0, max)) {
    const content: unknown = await pdf.getAttachmentContent(name)
    if (content instanceof Uint8Array && content.length <= importLimits.jsonBytes) {
      found.push({ name, bytes: content })
    }
  }
  // This app's own file is complete, so it comes first.
  return found.sort((a, b) => Number(b.name === 'vitae.json') - Number(a.name === 'vitae.json'))
}
