/** Worker that unpacks a web font; its script is fetched when a person adds such a file. */
import { woff2Decode, woffDecode } from 'woff-lib/decode'

declare const self: DedicatedWorkerGlobalScope

self.addEventListener('message', async ({ data }: MessageEvent<WebFont>) => {
  const unpack = data.isWoff2 ? woff2Decode : woffDecode
  self.postMessage(await unpack(data.bytes).catch(() => null))
})

export type WebFont = { isWoff2: boolean; bytes: Uint8Array }
