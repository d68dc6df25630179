/** Module worker with the engine for browsers; bundled to public/engine. */
import { fontUrls } from 'engine:font-urls'
import { createEngine } from '../engine/engine'
import type { ShareRequest } from '../pdf-types'
import { isSliceFile } from './font-files'
import { answer } from './serve'

/** Font files are beside this script, with hashed names. */
const engine = createEngine({
  async loadFont(fileName) {
    const path = isSliceFile(fileName) ? `fonts/${fileName}` : fontUrls[fileName]
    if (path === undefined) throw new Error(`There is no font file ${fileName}`)
    const response = await fetch(new URL(path, import.meta.url))
    if (!response.ok) throw new Error(`The font ${fileName} answered ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  },
})

const resourceNames = () => performance.getEntriesByType('resource').map((entry) => entry.name)

declare const self: DedicatedWorkerGlobalScope

/** Posts a copy of a file and returns its id. */
let share: ((bytes: Uint8Array<ArrayBuffer>) => number) | undefined

function startSharing({ port, first }: ShareRequest): void {
  let next = first
  share = (bytes) => {
    const pdf = next
    next -= 1
    const copy = bytes.slice()
    port.postMessage({ type: 'open', pdf, bytes: copy }, [copy.buffer])
    return pdf
  }
}

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const request = data as Partial<ShareRequest> | null
  if (request?.type === 'share' && request.port) startSharing(request as ShareRequest)
  const post: Parameters<typeof answer>[3] = (reply, transfer) => self.postMessage(reply, transfer)
  void answer(data, engine, resourceNames, post, share)
})
