// The engine with a font that throws at each letter Q, and one that breaks as a whole over a title.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { breakLetter } from '../../../pdf/engine/testing/break-letter.mjs'

const { createEngine } = await import(pathToFileURL(resolve('dist/engine.mjs')).href)
const engine = createEngine({
  async loadFont(name) {
    const font = new Uint8Array(await readFile(resolve('lib/pdf/fonts/files', name)))
    return name === 'newsreader-regular.ttf' ? breakLetter(font, 'Q') : font
  },
})
let isBroken = false

parentPort?.on('message', async ({ id, document, files }) => {
  if (document.title === 'breaks the engine') isBroken = true
  const result = isBroken
    ? { ok: false, code: 'engine-broken', message: 'memory access out of bounds' }
    : await engine.render(document, undefined, undefined, files)
  parentPort.postMessage({ id, result })
})
