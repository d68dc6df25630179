import type { EngineClient } from '@/lib/browser/paper/engine/engine-client'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { openPdf } from './open-pdf'

/** Picture of a document's first page. `width` and `height` in points, `count` is the number of all pages. */
export type FirstPage = { canvas: HTMLCanvasElement; width: number; height: number; count: number }

/** Pictures are made one by one: they share one paint worker. */
let lastPicture: Promise<unknown> = Promise.resolve()

async function paint(
  bytes: Uint8Array<ArrayBuffer>,
  page: { width: number; height: number },
  pixelWidth: number,
): Promise<Omit<FirstPage, 'count'>> {
  const pdf = openPdf(bytes)
  try {
    const canvas = document.createElement('canvas')
    await pdf.paint(0, pixelWidth / page.width, canvas)
    return { canvas, width: page.width, height: page.height }
  } finally {
    pdf.close()
  }
}

/**
 * Renders the first page of a document's PDF while nobody types.
 *
 * @param pixelWidth canvas pixels
 * @returns `null` if aborted, or there is nothing to show
 */
export async function paintFirstPage(
  client: Pick<EngineClient, 'renderWhenIdle'>,
  source: PaperDocument,
  pixelWidth: number,
  signal: AbortSignal,
): Promise<FirstPage | null> {
  const outcome = await client.renderWhenIdle(source, signal)
  if (!outcome.ok || signal.aborted) return null
  const { bytes, pages } = outcome.rendered
  const [page] = pages
  if (!page) return null
  const picture = lastPicture.then(async () =>
    signal.aborted ? null : { ...(await paint(bytes, page, pixelWidth)), count: pages.length },
  )
  lastPicture = picture.catch(() => {})
  return picture.catch(() => null)
}
