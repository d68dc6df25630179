/** The engine's module worker for browsers; bundled to public/engine. */
import { fontUrls } from 'engine:font-urls'
import { createEngine } from '../engine/engine'
import { answer } from './serve'

/** Font files lie beside this script, under names that carry their hash. */
const engine = createEngine({
  async loadFont(fileName) {
    const path = fontUrls[fileName]
    if (path === undefined) throw new Error(`There is no font file ${fileName}`)
    const response = await fetch(new URL(path, import.meta.url))
    if (!response.ok) throw new Error(`The font ${fileName} answered ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  },
})

const resourceNames = () => performance.getEntriesByType('resource').map((entry) => entry.name)

declare const self: DedicatedWorkerGlobalScope

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  void answer(event.data, engine, resourceNames, (reply, transfer) =>
    self.postMessage(reply, transfer),
  )
})
