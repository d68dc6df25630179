/** Worker thread with the engine for Node; bundled to dist/engine-node-worker.mjs. */
import { readFile } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import { createEngine } from '../engine/engine'
import { fontFile, layeredFontFile } from './font-files'
import { answer } from './serve'

async function loadFont(fileName: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(fontFile(fileName)))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    return new Uint8Array(await readFile(layeredFontFile(fileName)))
  }
}

const engine = createEngine({ loadFont })

parentPort?.on('message', (message: unknown) => {
  void answer(
    message,
    engine,
    () => [],
    (reply, transfer) => parentPort?.postMessage(reply, transfer),
  )
})
