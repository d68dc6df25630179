import type { OPS, PDFPageProxy } from 'pdfjs-dist'
import type { TextContent } from 'pdfjs-dist/types/src/display/api'
import { repairItems } from './align-glyphs'
import { type FontLook, plainFont, readFontLook } from './fonts'
import type { FontFacts } from './glyphs'
import { placeTyped } from './place-typed'
import type { RawPage } from './raw-types'
import { type Annotation, placeLinks } from './read-annotations'
import { readCaptions } from './read-captions'
import { readDrawing } from './read-drawing'
import { readItems } from './read-items'
import { repairGlyphs } from './repair-glyphs'
import { placeTags, type TagNode } from './tags/place-tags'

type Font = { look: FontLook; facts: FontFacts }

/** Returns a page's fonts by pdf.js's font ids; requires the operator list to be loaded. */
function readFonts(page: PDFPageProxy, names: readonly string[]): Map<string, Font> {
  const fonts = new Map<string, Font>()
  for (const id of names) {
    let font: Partial<Record<'name' | 'composite' | 'fontMatrix' | 'type', unknown>> | null = null
    try {
      font = page.commonObjs.get(id)
    } catch {
      // A font that failed to load has no known style.
    }
    const look = typeof font?.name === 'string' ? readFontLook(font.name) : plainFont
    const [unit] = Array.isArray(font?.fontMatrix) ? font.fontMatrix : []
    const composite = font?.composite === true
    const isBitmap = font?.type === 'Type3'
    const facts = { composite, unit: Number(unit ?? 0.001), isBitmap, icon: look.icon }
    fonts.set(id, { look, facts })
  }
  return fonts
}

/** pdf.js's `AnnotationMode.DISABLE`: the appearance of links and fields is not needed. */
const noAnnotations = 0

/** Returns the tags of a page; none if pdf.js cannot parse the tree. */
async function readTags(page: PDFPageProxy) {
  const root: TagNode | null = await page.getStructTree().catch(() => null)
  return placeTags(root)
}

/**
 * Streams the text of a page, to stop before a huge one fills the memory.
 * @returns null over `maxItems`
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
 * Reads a page: text with fonts and positions, small shapes, rules, links, text typed into it, and tags.
 * @param operators pdf.js's operator table
 * @param annotations from `findAnnotations`
 * @param isTagged whether the file is tagged
 * @param maxItems maximum text items
 * @param isLayerShown whether an optional content group is switched on
 * @returns null over `maxItems`
 * @throws errors of pdf.js for an unreadable page
 */
export async function readPage(
  page: PDFPageProxy,
  operators: typeof OPS,
  annotations: readonly Annotation[],
  isTagged: boolean,
  maxItems: number,
  isLayerShown: (layer: unknown) => boolean,
): Promise<{ page: RawPage; items: number } | null> {
  const viewport = page.getViewport({ scale: 1 })
  const content = await readText(page, isTagged, maxItems)
  if (!content) return null
  const [list, tags] = await Promise.all([
    page.getOperatorList({ annotationMode: noAnnotations }),
    isTagged ? readTags(page) : placeTags(null),
  ])
  const fonts = readFonts(page, Object.keys(content.styles))
  const looks = new Map([...fonts].map(([id, { look }]) => [id, look]))
  const facts = new Map([...fonts].map(([id, font]) => [id, font.facts]))
  const { glyphs, ...shapes } = readDrawing(
    list,
    operators,
    viewport.transform,
    facts,
    isLayerShown,
  )
  repairGlyphs(glyphs, facts)
  const repairs = repairItems(content.items, glyphs)
  const text = readItems(content.items, looks, viewport.transform, tags, repairs)
  const typed = placeTyped(annotations, viewport.transform, text.items)
  const order = text.items.length + typed.length + 1
  const captions = await readCaptions(page, operators, annotations, viewport.transform, order)
  const read = {
    width: viewport.width,
    height: viewport.height,
    ...text,
    items: [...text.items, ...typed],
    captions,
    ...shapes,
    links: placeLinks(annotations, viewport.transform),
  }
  return { page: read, items: content.items.length }
}
