import type { OPS, PDFPageProxy } from 'pdfjs-dist'
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api'
import { cleanText } from './clean-text'
import { type FontLook, readFontLook } from './fonts'
import type { RawItem, RawLink, RawPage } from './raw-types'
import { readShapes } from './shapes'

const plainFont: FontLook = { bold: false, italic: false, icon: false }

/** The looks of a page's fonts by pdf.js's own names; the list of operators must have been read. */
function fontLooks(page: PDFPageProxy, names: readonly string[]): Map<string, FontLook> {
  const looks = new Map<string, FontLook>()
  for (const name of names) {
    let font: { name?: unknown } | null = null
    try {
      font = page.commonObjs.get(name)
    } catch {
      // A font that could not be loaded has no look to tell.
    }
    looks.set(name, typeof font?.name === 'string' ? readFontLook(font.name) : plainFont)
  }
  return looks
}

/** Takes a place of the page's own space to points from its top left corner, as it is looked at. */
function place(
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[],
  x: number,
  y: number,
) {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

const isText = (item: TextItem | TextMarkedContent): item is TextItem => 'str' in item

/** Sines above this are text along an edge. */
const turnedSine = 0.3

function readItems(
  content: readonly (TextItem | TextMarkedContent)[],
  looks: ReadonlyMap<string, FontLook>,
  base: readonly number[],
): { items: RawItem[]; turned: RawItem[] } {
  const items: RawItem[] = []
  const turned: RawItem[] = []
  let before: RawItem | null = null
  let spaced = false
  for (const item of content) {
    if (!isText(item)) continue
    const raw = readItem(item, looks, base)
    if (!raw) {
      spaced ||= item.str !== ''
      continue
    }
    if (spaced || /^\s/.test(item.str)) markSpace(before, raw)
    raw.order = items.length + turned.length
    if (raw.turned) turned.push(raw)
    else items.push(raw)
    before = raw
    spaced = /\s$/.test(item.str)
  }
  return { items, turned }
}

/** A file may give the words of a line from either side: a space belongs between them by their places. */
function markSpace(before: RawItem | null, after: RawItem) {
  const isOnLine = before !== null && Math.abs(before.y - after.y) < 0.5 * after.size
  const [left, right] = isOnLine && before.x > after.x ? [after, before] : [before, after]
  if (right) right.spaced = true
  if (left && isOnLine) left.spacedRight = true
}

/** Ems that a letter takes on average, where a damaged font does not tell. */
const usualWidth = 0.5

/** What one item shows, or null where it shows nothing, or nowhere. */
function readItem(
  item: TextItem,
  looks: ReadonlyMap<string, FontLook>,
  base: readonly number[],
): (RawItem & { turned: boolean }) | null {
  if (item.str.trim() === '') return null
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform as number[]
  const size = Math.hypot(c, d) || item.height
  const start = place(base, e, f)
  const [along = 1, aside = 0] = [a, b].map((one) => one / (Math.hypot(a, b) || 1))
  const width = Number.isFinite(item.width) ? item.width : usualWidth * size * item.str.length
  const end = place(base, e + along * width, f + aside * width)
  if (![start.x, start.y, end.x, end.y, size].every(Number.isFinite)) return null
  const look = looks.get(item.fontName) ?? plainFont
  const text = cleanText(item.str)
  if (text.trim() === '' || size === 0) return null
  return {
    text,
    x: Math.min(start.x, end.x),
    right: Math.max(start.x, end.x),
    y: start.y,
    size,
    bold: look.bold,
    italic: look.italic,
    icon: look.icon && text.trim().length <= 2,
    order: 0,
    spaced: false,
    spacedRight: false,
    turned: Math.abs(end.y - start.y) > turnedSine * Math.max(1, Math.abs(end.x - start.x)),
  }
}

type Annotation = { subtype?: string; url?: string; unsafeUrl?: string; rect?: number[] }

function readLinks(annotations: readonly Annotation[], base: readonly number[]): RawLink[] {
  return annotations.flatMap(({ subtype, url, unsafeUrl, rect }) => {
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

/**
 * Everything of a page that a reader of CVs needs: text with its fonts and places, small shapes,
 * rules, and addresses behind links.
 *
 * @param operators pdf.js's own table
 * @throws what pdf.js throws for a page that cannot be read
 */
export async function readPage(page: PDFPageProxy, operators: typeof OPS): Promise<RawPage> {
  const viewport = page.getViewport({ scale: 1 })
  const [list, content, annotations] = await Promise.all([
    page.getOperatorList(),
    page.getTextContent(),
    page.getAnnotations(),
  ])
  const looks = fontLooks(page, Object.keys(content.styles))
  return {
    width: viewport.width,
    height: viewport.height,
    ...readItems(content.items, looks, viewport.transform),
    ...readShapes(list, operators, viewport.transform),
    links: readLinks(annotations, viewport.transform),
  }
}
