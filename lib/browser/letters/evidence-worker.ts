/** The worker that looks a letter's sentences up in its CV: no key waits for it. */
import { createEvidenceReader, type EvidenceQuestion } from './answer-evidence'

declare const self: DedicatedWorkerGlobalScope

const answer = createEvidenceReader()

self.addEventListener('message', ({ data }: MessageEvent<EvidenceQuestion>) => {
  self.postMessage(answer(data))
})
