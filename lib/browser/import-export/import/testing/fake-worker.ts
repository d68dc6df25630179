import { vi } from 'vitest'
import type { ImportWorker } from '../run-import'

/** Returns a worker that answers nothing by itself; `say` lets it answer. */
export function fakeWorker() {
  const worker = {
    ...{ postMessage: vi.fn(), terminate: vi.fn() },
    ...{ onmessage: null, onerror: null, onmessageerror: null },
  } as ImportWorker & Record<'postMessage' | 'terminate', ReturnType<typeof vi.fn>>
  const say = (data: unknown) =>
    // No listener uses `this`, whose type is the whole of a worker.
    worker.onmessage?.call(worker as unknown as Worker, new MessageEvent('message', { data }))
  return { worker, say, start: () => worker }
}
