import type { PDFPageProxy } from 'pdfjs-dist'
import type { PageViewport, TextContent } from 'pdfjs-dist/types/src/display/text_layer'

/** Text of a page by pdf.js, and the page's box: left, bottom, right, top in points. */
export type PageText = { content: TextContent; view: readonly number[] }

/** Reads the text of a page opened by pdf.js. */
export async function readText(page: PDFPageProxy): Promise<PageText> {
  return { content: await page.getTextContent(), view: page.view }
}

/**
 * Fills an element with a page's text, transparent and selectable, in PDF order. pdf.js is loaded here for that, while
 * nobody types.
 *
 * @param isStale returns whether the element shows another drawing by now; then it is not changed
 */
export async function writeText(
  { content, view }: PageText,
  element: HTMLElement,
  isStale: () => boolean,
): Promise<void> {
  const { TextLayer } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  if (isStale()) return
  const container = element.ownerDocument.createElement('div')
  container.className = 'textLayer'
  const [left = 0, bottom = 0, right = 0, top = 0] = view
  const rawDims = { pageX: left, pageY: bottom, pageWidth: right - left, pageHeight: top - bottom }
  // The text layer reads nothing else of a viewport; our pages are not rotated.
  const viewport = { scale: 1, rotation: 0, rawDims } as PageViewport
  await new TextLayer({ textContentSource: content, container, viewport }).render()
  if (!isStale()) element.replaceChildren(container)
}
