import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api'
import { withPdf } from '../with-pdf'

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
      pages.push(textInFileOrder(items))
    }
    return pages.join('\n')
  })

/** A page's words in the file's own order, with the line ends that pdf.js sees. */
export const textInFileOrder = (items: readonly (TextItem | TextMarkedContent)[]): string =>
  items
    .map((item) => {
      if (!('str' in item)) return ''
      return item.hasEOL ? `${item.str}\n` : item.str
    })
    .join('')
