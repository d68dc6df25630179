/** The worker that looks a letter's sentences up in its CV: no key waits for it. */
import { createEvidenceDesk, type EvidenceQuestion } from './answer-evidence'

declare const self: DedicatedWorkerGlobalScope

const answer = createEvidenceDesk()

self.addEventListener('message', ({ data }: MessageEvent<EvidenceQuestion>) => {
  self.postMessage(answer(data))
})
