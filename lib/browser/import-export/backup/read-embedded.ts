import { embeddedNames } from '@/lib/pdf/embed/embedded-files'
import { withPdf } from '../../paper/with-pdf'

/**
 * Takes the JSON file out of a PDF that carries its document, whatever the PDF is called and whoever
 * wrote it anew. pdf.js is fetched only now.
 *
 * @returns the bytes of the file; null when the PDF carries none or cannot be read
 */
export async function readCarried(bytes: Uint8Array): Promise<Uint8Array | null> {
  try {
    return await withPdf(bytes, async (pdf) => {
      const names = [...((await pdf.getAttachments())?.keys() ?? [])]
      const name = [embeddedNames.document, embeddedNames.resume].find((one) => names.includes(one))
      const content: unknown = name && (await pdf.getAttachmentContent(name))
      return content instanceof Uint8Array ? content : null
    })
  } catch {
    // Broken, locked or no PDF at all: for the person it is all one, there is no CV in it.
    return null
  }
}
