import type { PDFDocumentProxy } from 'pdfjs-dist'
import { place } from './place'
import type { RawLink } from './raw-types'

type Annotation = {
  subtype?: string
  url?: string
  unsafeUrl?: string
  rect?: number[]
  pageIndex?: number
  annotationFlags?: number
}

/** The links of one page, as pdf.js has them. */
export type PageLinks = readonly Annotation[]

/** pdf.js's `AnnotationType.LINK`. */
const linkType = 2

/** Flags of an annotation that keep it from the screen, ISO 32000-1, table 165: invisible, no view. */
const unseenFlags = 0x01 | 0x20

/**
 * The links of a document that a reader sees, by page, in the order of the file. They are asked for all
 * at once by their kind: pdf.js, asked for the annotations of a page, reads its whole text a second time
 * for what lies below them.
 *
 * @returns answers those of a page, counted from 0
 * @throws what pdf.js throws for a tree of pages that it cannot follow
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
 * Addresses behind links, as the file has them, with their boxes in points from the page's top left corner.
 *
 * @param base takes the page's own points there
 */
export function placeLinks(links: PageLinks, base: readonly number[]): RawLink[] {
  return links.flatMap(({ subtype, url, unsafeUrl, rect }) => {
    const address = url ?? unsafeUrl
    if (subtype !== 'Link' || !address || rect?.length !== 4) return []
    if (!rect.every(Number.isFinite)) return []
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect
    const one = place(base, x0, y0)
    const other = place(base, x1, y1)
    const x = Math.min(one.x, other.x)
    const y = Math.min(one.y, other.y)
    const box = { x, y, width: Math.abs(one.x - other.x), height: Math.abs(one.y - other.y) }
    return [{ url: address, box }]
  })
}
