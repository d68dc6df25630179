/** The worker that reads and paints PDFs: all of pdf.js but for the text over the picture. */

import { createPagePainter } from './page-painter'
import type { PaintRequest } from './paint-messages'
import { openTask } from './pdfjs-in-worker'
import { createPaintServer } from './serve'

declare const self: DedicatedWorkerGlobalScope

const serve = createPaintServer(openTask, createPagePainter(), (reply, transfer) =>
  self.postMessage(reply, transfer),
)

self.addEventListener('message', ({ data }: MessageEvent<PaintRequest>) => {
  // Where the page paints, its pdf.js talks to the parser in this worker by messages of its own.
  if ('pdf' in data || 'port' in data) serve(data)
})
