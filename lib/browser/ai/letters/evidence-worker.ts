/** Worker that finds the evidence for a letter's sentences, off the main thread. */
import { createEvidenceReader, type EvidenceQuestion, loadEvidence } from './answer-evidence'

declare const self: DedicatedWorkerGlobalScope

const answer = createEvidenceReader()

/** Questions are answered in order, each after the tables of its languages are loaded. */
let queue = Promise.resolve()

self.addEventListener('message', ({ data }: MessageEvent<EvidenceQuestion>) => {
  queue = queue.then(() => loadEvidence(data)).then(() => self.postMessage(answer(data)))
})
