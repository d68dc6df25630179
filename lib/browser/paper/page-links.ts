import type { PDFPageProxy } from 'pdfjs-dist'

export type PaperLink = {
  url: string
  /** Points from the top left corner of the page. */
  x: number
  y: number
  width: number
  height: number
}

/** Returns the web, mail and phone links of a page opened by pdf.js. */
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
