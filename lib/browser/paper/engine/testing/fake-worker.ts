import type { CancelRequest, EngineRequest, Rendered } from '@/lib/pdf/pdf-types'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import type { PaperDocument } from '@/lib/resume/schema/document'
import type { EngineWorker } from '../worker-lane'

/** Fake engine worker that records requests and answers on command. */
export class FakeWorker implements EngineWorker {
  onmessage: EngineWorker['onmessage'] = null
  onerror: EngineWorker['onerror'] = null
  onmessageerror: EngineWorker['onmessageerror'] = null
  requests: EngineRequest[] = []
  /** Ids of cancelled requests. */
  cancelled: number[] = []
  isTerminated = false

  postMessage(message: EngineRequest | CancelRequest) {
    if ('document' in message) this.requests.push(message)
    else this.cancelled.push(message.id)
  }
  terminate() {
    this.isTerminated = true
  }
  /** Sends any message, valid or not. */
  send(data: unknown) {
    this.onmessage?.({ data } as MessageEvent<unknown>)
  }
  /** Answers the last request with a page of that hash. */
  answer(hash = 1) {
    const request = this.requests.at(-1)
    if (!request) throw new Error('Nothing was asked')
    this.send({ id: request.id, result: { ok: true, rendered: renderedWith(hash) } })
  }
  crash(message: string) {
    this.onerror?.({ message } as ErrorEvent)
  }
}

/** Rendering of one empty A4 page. */
export const renderedWith = (hash: number): Rendered => ({
  bytes: new Uint8Array([hash & 255]),
  pages: [{ width: 595.28, height: 841.89, hash }],
  boxes: [],
  photo: null,
  missing: [],
  conformance: { accessible: true, archive: 'PDF/A-2b', obstacles: [] },
})

/** Creates fake workers and remembers them. */
export function fakeSpawner() {
  const workers: FakeWorker[] = []
  const spawn = () => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker
  }
  return { workers, spawn }
}

/** CV with only a name. */
export function documentNamed(name: string): PaperDocument {
  const document = createResume(createIdGenerator())
  return {
    ...document,
    content: { ...document.content, basics: { ...document.content.basics, name } },
  }
}
