/** The engine in a worker thread of Node; bundled to dist/engine-node-worker.mjs. */
import { readFile } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import { createEngine } from '../engine/engine'
import { fontFile } from './font-files'
import { answer } from './serve'

const engine = createEngine({
  loadFont: async (fileName) => new Uint8Array(await readFile(fontFile(fileName))),
})

parentPort?.on('message', (message: unknown) => {
  void answer(
    message,
    engine,
    () => [],
    (reply, transfer) => parentPort?.postMessage(reply, transfer),
  )
})
