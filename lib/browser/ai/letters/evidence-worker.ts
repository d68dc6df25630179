/** The worker that looks up a letter's sentences in its CV: no key waits for it. */
import { createEvidenceReader, type EvidenceQuestion, loadEvidence } from './answer-evidence'

declare const self: DedicatedWorkerGlobalScope

const answer = createEvidenceReader()

/** Questions are answered in their order, each when the tables of its languages are there. */
let queue = Promise.resolve()

self.addEventListener('message', ({ data }: MessageEvent<EvidenceQuestion>) => {
  queue = queue.then(() => loadEvidence(data)).then(() => self.postMessage(answer(data)))
})
