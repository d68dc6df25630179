// One engine in a process of its own, so that none pays for the memory of another. Sets the documents
// that it is sent, one at a time, and answers with the time that it took by the clock and by the processor.
import { PerformanceObserver } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { loadFont, loadParts } from '../support/parts.mjs'
import { measured } from '../support/pinned.mjs'
import { pdfParts } from './documents.mjs'

process.env.NODE_ENV = 'production'

/** Each gives a function from a document to the bytes of its file. */
const engines = {
  async ours(parts) {
    const engine = parts.createEngine({ loadFont })
    return async (document) => {
      const result = await engine.render(document)
      if (!result.ok) throw new Error(result.message)
      return result.rendered.bytes
    }
  },
  async stock(parts, design) {
    const { openStock } = await import('./stock.mjs')
    const set = await openStock(parts.fontFacesFor(design))
    return (document) => set(parts.viewOf(document).element)
  },
  pdfmake: async () => (await import('./peers/pdfmake.mjs')).open(),
  typst: async () => (await import('./peers/typst.mjs')).open(),
  WeasyPrint: async () => (await import('./peers/weasyprint.mjs')).open(),
}

const parts = await loadParts(pdfParts)
let set = null
let collected = 0
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) collected += duration
}).observe({ entryTypes: ['gc'] })
process.on('message', async ({ document, wantsFile }) => {
  set ??= await engines[process.argv[2]](parts, document.design)
  collected = 0
  const { time, cpu, result: bytes } = await measured(() => set(document))
  const file = wantsFile ? Buffer.from(bytes).toString('base64') : null
  // The observer is told of a collection some turns of the loop after it.
  await setTimeout(2)
  process.send({ time, cpu, gc: collected, bytes: bytes.length, file })
})
process.send({ ready: true })
