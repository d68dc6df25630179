import type { PDFDocumentProxy } from 'pdfjs-dist'

/** A text item of a page, in points from its top left corner; `y` is the baseline. */
export type PlacedText = {
  text: string
  x: number
  y: number
  width: number
  height: number
  /** Whether a line ends after it. */
  endsLine: boolean
}

/** Returns the text items of every page, in file order. */
export async function readPlacedText(
  pdf: Pick<PDFDocumentProxy, 'numPages' | 'getPage'>,
): Promise<PlacedText[][]> {
  const pages: PlacedText[][] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const top = page.view[3] ?? 0
    const { items } = await page.getTextContent()
    pages.push(
      items.flatMap((item): PlacedText[] => {
        if (!('str' in item)) return []
        const [x = 0, y = 0] = (item.transform as number[]).slice(4)
        const { str: text, width, height, hasEOL: endsLine } = item
        return [{ text, x, y: top - y, width, height, endsLine }]
      }),
    )
  }
  return pages
}
