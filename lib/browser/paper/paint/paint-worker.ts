/** Worker that parses and paints PDFs: all of pdf.js except the text layer. */

import { createPagePainter } from './page-painter'
import type { PaintRequest } from './paint-messages'
import { openTask } from './pdfjs-in-worker'
import { createPaintServer } from './serve'

declare const self: DedicatedWorkerGlobalScope

const serve = createPaintServer(openTask, createPagePainter(), (reply, transfer) =>
  self.postMessage(reply, transfer),
)

self.addEventListener('message', ({ data }: MessageEvent<PaintRequest>) => {
  // If the main thread paints, its pdf.js talks to the parser in this worker by its own protocol.
  if ('pdf' in data || 'port' in data) serve(data)
})
