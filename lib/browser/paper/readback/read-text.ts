import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api'
import { withPdf } from '../with-pdf'

/**
 * Returns the text of a PDF as pdf.js reads it, page by page in file order, like software without knowledge of its
 * origin.
 *
 * @throws if the file cannot be read
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

/** Returns a page's text in file order, with the line breaks of pdf.js. */
export const textInFileOrder = (items: readonly (TextItem | TextMarkedContent)[]): string =>
  items
    .map((item) => {
      if (!('str' in item)) return ''
      return item.hasEOL ? `${item.str}\n` : item.str
    })
    .join('')
