import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { RawLink } from './raw-types'
import { transformPoint } from './transform-point'

type Annotation = {
  subtype?: string
  url?: string
  unsafeUrl?: string
  rect?: number[]
  pageIndex?: number
  annotationFlags?: number
}

/** Links of one page, as pdf.js returns them. */
export type PageLinks = readonly Annotation[]

/** pdf.js's `AnnotationType.LINK`. */
const linkType = 2

/** Annotation flags that hide it (ISO 32000-1, table 165): invisible, no view. */
const unseenFlags = 0x01 | 0x20

/**
 * Returns the visible links of a document by page, in file order. Requested by type for the whole
 * document: per page, pdf.js would parse its text again.
 * @returns function from page index (from 0) to links
 * @throws errors of pdf.js for a broken page tree
 */
export async function findLinks(
  pdf: Pick<PDFDocumentProxy, 'getAnnotationsByType'>,
): Promise<(pageIndex: number) => PageLinks> {
  const found: Annotation[] = (await pdf.getAnnotationsByType(new Set([linkType]), new Set())) ?? []
  return (pageIndex) =>
    found.filter(
      (one) => one.pageIndex === pageIndex && !((one.annotationFlags ?? 0) & unseenFlags),
    )
}

/**
 * Returns link targets with their boxes, in points from the page's top left corner.
 * @param base transforms page coordinates
 */
export function placeLinks(links: PageLinks, base: readonly number[]): RawLink[] {
  return links.flatMap(({ subtype, url, unsafeUrl, rect }) => {
    const address = url ?? unsafeUrl
    if (subtype !== 'Link' || !address || rect?.length !== 4) return []
    if (!rect.every(Number.isFinite)) return []
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect
    const one = transformPoint(base, x0, y0)
    const other = transformPoint(base, x1, y1)
    const x = Math.min(one.x, other.x)
    const y = Math.min(one.y, other.y)
    const box = { x, y, width: Math.abs(one.x - other.x), height: Math.abs(one.y - other.y) }
    return [{ url: address, box }]
  })
}
