/** The worker that compares a file's text with what was typed: a long CV must not hold up a key. */
import { type ReadbackQuestion, reportOf } from './report'

declare const self: DedicatedWorkerGlobalScope

self.addEventListener('message', ({ data }: MessageEvent<ReadbackQuestion>) => {
  self.postMessage(reportOf(data))
})
