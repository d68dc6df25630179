import { withPdf } from '@/lib/browser/paper/with-pdf'

/**
 * The words of a PDF as pdf.js reads them, page after page in the file's own order: as a machine does
 * that knows nothing of how it was made.
 *
 * @throws when the file cannot be read
 */
export const readPdfText = (bytes: Uint8Array): Promise<string> =>
  withPdf(bytes, async (pdf) => {
    const pages: string[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      const texts = items.map((item) => {
        if (!('str' in item)) return ''
        return item.hasEOL ? `${item.str}\n` : item.str
      })
      pages.push(texts.join(''))
    }
    return pages.join('\n')
  })
