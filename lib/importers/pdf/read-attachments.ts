import type { PDFDocumentProxy } from 'pdfjs-dist'
import { importLimits } from '../import-limits'

/** A file inside a PDF that may be the CV as data. */
export type Attachment = { name: string; bytes: Uint8Array }

/** Attachments that are looked at, at most; a CV carries one or two. */
const max = 5

/**
 * The files inside a PDF that can be a CV as data: our own and JSON Resume, and the XML that Europass
 * puts in. They say without a doubt what its pages only show.
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
  // Ours gives everything back, so that it is asked first.
  return found.sort((a, b) => Number(b.name === 'vitae.json') - Number(a.name === 'vitae.json'))
}
