import { createPaintClient, type PaintClient } from './paint-client'

let client: PaintClient | null = null

/** Starts a worker that speaks our messages, and those of pdf.js' own parser. */
export const spawnPaintWorker = () =>
  new Worker(new URL('./paint-worker.ts', import.meta.url), { type: 'module' })

/** A port to the paint worker for an engine; null where the page itself paints. */
export const connectPaintWorker = () => (canWorkerPaint() ? sharedPaintClient().connect() : null)

/** Whether a worker can paint in this browser; where none can, the page itself does. */
export const canWorkerPaint = () =>
  typeof OffscreenCanvas !== 'undefined' && typeof ImageBitmapRenderingContext !== 'undefined'

/** The paint worker of this tab: preview and thumbnails share it. */
export function sharedPaintClient(): PaintClient {
  client ??= createPaintClient(spawnPaintWorker)
  return client
}
