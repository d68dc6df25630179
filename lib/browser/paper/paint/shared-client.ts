import { createPaintClient, type PaintClient } from './paint-client'

let client: PaintClient | null = null

/** Starts a paint worker, which also speaks the protocol of pdf.js's parser. */
export const spawnPaintWorker = () =>
  new Worker(new URL('./paint-worker.ts', import.meta.url), { type: 'module' })

/** Returns a port to the paint worker for an engine; null if the main thread paints. */
export const connectPaintWorker = () => (canWorkerPaint() ? sharedPaintClient().connect() : null)

/** Returns whether workers can paint in this browser; otherwise the main thread does. */
export const canWorkerPaint = () =>
  typeof OffscreenCanvas !== 'undefined' && typeof ImageBitmapRenderingContext !== 'undefined'

/** Returns the paint client of this tab, shared by preview and thumbnails. */
export function sharedPaintClient(): PaintClient {
  client ??= createPaintClient(spawnPaintWorker)
  return client
}
