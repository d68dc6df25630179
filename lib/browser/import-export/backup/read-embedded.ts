import { embeddedNames } from '@/lib/pdf/embed/embedded-files'
import { withPdf } from '../../paper/with-pdf'

/**
 * Extracts the embedded JSON document from a PDF, whatever its name and whatever program rewrote it. pdf.js is loaded
 * on demand.
 *
 * @returns the bytes of the JSON; null if the PDF has none or cannot be read
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
    // Corrupt, encrypted or not a PDF: there is no CV in it.
    return null
  }
}
