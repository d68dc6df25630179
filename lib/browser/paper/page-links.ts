import type { PDFPageProxy } from 'pdfjs-dist'

export type PaperLink = {
  url: string
  /** Points from the page's top left corner. */
  x: number
  y: number
  width: number
  height: number
}

/** The web, mail and phone links of a page that pdf.js has open. */
export async function readLinks(page: PDFPageProxy): Promise<PaperLink[]> {
  const { height } = page.getViewport({ scale: 1 })
  const annotations: { subtype?: string; url?: string; rect?: number[] }[] =
    await page.getAnnotations()
  return annotations.flatMap(({ subtype, url, rect }) => {
    const [left, bottom, right, top] = rect ?? []
    if (subtype !== 'Link' || !url) return []
    if (left === undefined || bottom === undefined || right === undefined || top === undefined) {
      return []
    }
    return [{ url, x: left, y: height - top, width: right - left, height: top - bottom }]
  })
}
