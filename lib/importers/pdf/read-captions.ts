import type { OPS, PDFPageProxy } from 'pdfjs-dist'
import { cleanText } from './clean-text'
import type { RawItem } from './raw-types'
import type { Annotation } from './read-annotations'
import { transformPoint } from './transform-point'

/** pdf.js's `AnnotationMode.ENABLE`: the appearance of annotations is a part of the drawing. */
const withAnnotations = 1

/** Size in points of the text of a caption. */
const captionSize = 10

/** Returns true for an annotation whose text is on the page, but is no text of its person: a button, or a stamp. */
const isCaptioned = ({ subtype, pushButton }: Annotation) =>
  subtype === 'Stamp' || (subtype === 'Widget' && pushButton === true)

const unicodeOf = (glyph: unknown): string =>
  typeof glyph === 'object' && glyph !== null && 'unicode' in glyph ? String(glyph.unicode) : ''

/**
 * Returns the captions of the push buttons and stamps of a page, as their appearance draws them. pdf.js has them nowhere
 * else: the page is drawn once more where there are any.
 *
 * @param operators pdf.js's operator table
 * @param base transforms page coordinates to points from the top left corner
 * @param order number of the first one in the content stream
 */
export async function readCaptions(
  page: Pick<PDFPageProxy, 'getOperatorList'>,
  operators: typeof OPS,
  annotations: readonly Annotation[],
  base: readonly number[],
  order: number,
): Promise<RawItem[]> {
  const captioned = annotations.filter(isCaptioned)
  if (captioned.length === 0) return []
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: withAnnotations })
  const texts = new Map<unknown, string>()
  let open: unknown = null
  fnArray.forEach((operator, at) => {
    const [first]: unknown[] = argsArray[at] ?? []
    if (operator === operators.beginAnnotation) open = first
    if (operator === operators.endAnnotation) open = null
    if (operator !== operators.showText || open === null || !Array.isArray(first)) return
    // Each piece of a caption is a line or a word.
    texts.set(open, `${texts.get(open) ?? ''} ${first.map(unicodeOf).join('')}`)
  })
  return captioned.flatMap(({ id, rect = [] }, at): RawItem[] => {
    const text = cleanText(texts.get(id) ?? '').trim()
    if (text === '' || rect.length !== 4 || !rect.every(Number.isFinite)) return []
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect
    const [one, other] = [transformPoint(base, x0, y0), transformPoint(base, x1, y1)]
    return [
      {
        ...{ text, x: Math.min(one.x, other.x), right: Math.max(one.x, other.x) },
        ...{ y: (one.y + other.y) / 2, size: captionSize, order: order + at },
        ...{ bold: false, italic: false, icon: false, spaced: true, spacedRight: true },
      },
    ]
  })
}
