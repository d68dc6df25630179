import type { OPS, PDFPageProxy } from 'pdfjs-dist'
import type { TextContent } from 'pdfjs-dist/types/src/display/api'
import { type FontLook, plainFont, readFontLook } from './fonts'
import type { RawPage } from './raw-types'
import { readItems } from './read-items'
import { type PageLinks, placeLinks } from './read-links'
import { readShapes } from './shapes'
import { placeTags, type TagNode } from './tags/place-tags'

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

/** pdf.js's `AnnotationMode.DISABLE`: how links and fields are painted says nothing of a CV. */
const noAnnotations = 0

/** The tags of a page; a tree that pdf.js cannot follow says nothing. */
async function readTags(page: PDFPageProxy) {
  const root: TagNode | null = await page.getStructTree().catch(() => null)
  return placeTags(root)
}

/**
 * Reads the text of a page piece by piece, so that a page of millions is left before it fills the memory.
 *
 * @returns null where there is more than `maxItems`
 */
async function readText(page: PDFPageProxy, isTagged: boolean, maxItems: number) {
  const stream: ReadableStream<TextContent> = page.streamTextContent({
    includeMarkedContent: isTagged,
  })
  const reader = stream.getReader()
  const content: Pick<TextContent, 'items' | 'styles'> = { items: [], styles: {} }
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return content
    for (const item of value.items) content.items.push(item)
    Object.assign(content.styles, value.styles)
    if (content.items.length <= maxItems) continue
    await reader.cancel(new Error('There is too much text')).catch(() => {})
    return null
  }
}

/**
 * Everything of a page that a reader of CVs needs: text with its fonts and places, small shapes,
 * rules, addresses behind links, and what the file's tags say of its text.
 *
 * @param operators pdf.js's own table
 * @param links what `findLinks` found on it
 * @param isTagged the file says that it is
 * @param maxItems pieces of text that it may have
 * @returns null where it has more
 * @throws what pdf.js throws for a page that cannot be read
 */
export async function readPage(
  page: PDFPageProxy,
  operators: typeof OPS,
  links: PageLinks,
  isTagged: boolean,
  maxItems: number,
): Promise<{ page: RawPage; items: number } | null> {
  const viewport = page.getViewport({ scale: 1 })
  const content = await readText(page, isTagged, maxItems)
  if (!content) return null
  const [list, tags] = await Promise.all([
    page.getOperatorList({ annotationMode: noAnnotations }),
    isTagged ? readTags(page) : placeTags(null),
  ])
  const looks = fontLooks(page, Object.keys(content.styles))
  const read = {
    width: viewport.width,
    height: viewport.height,
    ...readItems(content.items, looks, viewport.transform, tags),
    ...readShapes(list, operators, viewport.transform),
    links: placeLinks(links, viewport.transform),
  }
  return { page: read, items: content.items.length }
}
