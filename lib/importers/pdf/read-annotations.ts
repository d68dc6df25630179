import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { RawLink } from './raw-types'
import { transformPoint } from './transform-point'

/** An annotation as pdf.js returns it, as far as it shows text or leads somewhere. */
export type Annotation = {
  id?: string
  subtype?: string
  url?: string
  unsafeUrl?: string
  rect?: number[]
  pageIndex?: number
  annotationFlags?: number
  /** Of form fields. */
  fieldType?: string
  fieldValue?: unknown
  options?: { exportValue: string; displayValue: string }[]
  multiLine?: boolean
  password?: boolean
  pushButton?: boolean
  /** Of text typed over the page. */
  contentsObj?: { str: string }
  /** Text of its appearance, and the start of that from the lower left corner. */
  textContent?: string[]
  textPosition?: number[]
  defaultAppearanceData?: { fontSize?: number }
}

/** pdf.js's `AnnotationType`: LINK, FREETEXT, STAMP, WIDGET. */
const types = [2, 3, 13, 20]

/** Annotation flags that hide it (ISO 32000-1, table 165): invisible, hidden, no view. */
const unseenFlags = 0x01 | 0x02 | 0x20

/**
 * Returns the visible links, form fields, stamps and typed texts of a document by page, in file order. Requested by type for the whole
 * document: per page, pdf.js would parse its text again.
 * @returns function from page index (from 0) to annotations
 * @throws errors of pdf.js for a broken page tree
 */
export async function findAnnotations(
  pdf: Pick<PDFDocumentProxy, 'getAnnotationsByType'>,
): Promise<(pageIndex: number) => Annotation[]> {
  const found: Annotation[] = (await pdf.getAnnotationsByType(new Set(types), new Set())) ?? []
  return (pageIndex) =>
    found.filter(
      (one) => one.pageIndex === pageIndex && !((one.annotationFlags ?? 0) & unseenFlags),
    )
}

/**
 * Returns link targets with their boxes, in points from the page's top left corner.
 * @param base transforms page coordinates
 */
export function placeLinks(links: readonly Annotation[], base: readonly number[]): RawLink[] {
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
