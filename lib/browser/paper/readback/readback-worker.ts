/** Worker that compares a file's text with typed facts, off the main thread. */
import { type ReadbackQuestion, reportOf } from './report'

declare const self: DedicatedWorkerGlobalScope

self.addEventListener('message', ({ data }: MessageEvent<ReadbackQuestion>) => {
  self.postMessage(reportOf(data))
})
