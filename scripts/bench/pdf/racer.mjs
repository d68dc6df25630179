// One engine in a process of its own, so that none pays for the memory of another. Sets the documents
// that it is sent, one at a time, and answers with the time that it took.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { root } from '../../support/root.mjs'
import { loadParts } from './documents.mjs'

process.env.NODE_ENV = 'production'

async function openOurs(parts) {
  const engine = parts.createEngine({
    loadFont: async (name) =>
      new Uint8Array(await readFile(join(root, 'lib', 'pdf', 'fonts', 'files', name))),
  })
  return async (document) => {
    const result = await engine.render(document)
    if (!result.ok) throw new Error(result.message)
    return { bytes: result.rendered.bytes.length, pages: result.rendered.pages.length }
  }
}

async function openStockEngine(parts, design) {
  const { openStock } = await import('./stock.mjs')
  const set = await openStock(parts.fontFacesFor(design))
  return async (document) => ({ bytes: (await set(parts.viewOf(document).element)).length })
}

const parts = await loadParts()
let set = null
process.on('message', async (document) => {
  set ??= await (process.argv[2] === 'ours'
    ? openOurs(parts)
    : openStockEngine(parts, document.design))
  const start = performance.now()
  const { bytes, pages } = await set(document)
  process.send({ time: performance.now() - start, bytes, pages })
})
process.send({ ready: true })
