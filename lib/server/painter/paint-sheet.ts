/** Pixels a point: 200 an inch, as in the browser. */
const pixelsPerPoint = 200 / 72

/** Canvas that pdf.js makes in Node; its types know the browser's only. */
type NodeCanvas = HTMLCanvasElement & { toBuffer: (type: 'image/png') => Uint8Array }
type CanvasFactory = { create: (width: number, height: number) => { canvas: NodeCanvas } }

function createCanvas(factory: CanvasFactory, size: { width: number; height: number }) {
  try {
    return factory.create(Math.round(size.width), Math.round(size.height)).canvas
  } catch {
    // pdf.js found no canvas beside itself.
    return null
  }
}

/**
 * Paints one page of a PDF, by pdf.js on the canvas that it brings for Node.
 *
 * @param sheet 1-based
 * @param frame pixels of a picture as wide as the page, of its upper part; without it the whole page at 200 pixels an inch
 * @returns PNG, or `null` where pdf.js or that canvas, an optional package, is not installed
 */
export async function paintSheet(
  bytes: Uint8Array<ArrayBuffer>,
  sheet: number,
  frame?: { width: number; height: number },
): Promise<Uint8Array | null> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs').catch(() => null)
  if (!pdfjs) return null
  const { getDocument } = pdfjs
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false })
  try {
    const pdf = await task.promise
    const page = await pdf.getPage(sheet)
    const scale = frame ? frame.width / page.getViewport({ scale: 1 }).width : pixelsPerPoint
    const viewport = page.getViewport({ scale })
    const factory = pdf.canvasFactory as CanvasFactory
    const canvas = createCanvas(factory, frame ?? viewport)
    if (!canvas) return null
    await page.render({ canvas, viewport }).promise
    return canvas.toBuffer('image/png')
  } finally {
    await task.destroy()
  }
}
