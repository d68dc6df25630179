import 'server-only'
import { Worker } from 'node:worker_threads'
import type { EngineReply, EngineRequest } from '@/lib/pdf/types'
import type { Document } from '@/lib/resume/schema/document'
import type { RenderOutcome } from './types'

/** One thread with the engine in it: warm after its first render. */
export type EngineThread = {
  /** Resolves with `failed` when the thread ends before it has answered. One at a time. */
  render: (document: Document) => Promise<RenderOutcome>
  isEnded: () => boolean
  /** Ends the thread at once, whatever it does. */
  end: () => Promise<void>
}

/**
 * Young memory is as large as the process's (scripts/support/serve.mjs): three halves of 32 MB.
 * V8's own limits see neither buffers nor images nor wasm; the watch of the pool does. They stop a
 * heap that grows faster than the watch looks.
 */
const resourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 96, stackSizeMb: 4 }

/**
 * Starts a thread.
 *
 * @param file absolute path of dist/engine-node-worker.mjs
 */
export function startEngineThread(file: string): EngineThread {
  // It needs nothing of this process's environment, secrets least of all.
  const worker = new Worker(file, { env: {}, resourceLimits, stdout: true, stderr: true })
  let isEnded = false
  let question = 0
  let answer: ((outcome: RenderOutcome) => void) | null = null

  const settle = (outcome: RenderOutcome) => {
    answer?.(outcome)
    answer = null
  }
  const fail = () => {
    isEnded = true
    settle({ ok: false, code: 'failed' })
  }
  worker.on('message', (reply: EngineReply) => {
    if (reply.id !== question) return
    const { result } = reply
    settle(result.ok ? { ok: true, bytes: result.rendered.bytes } : { ok: false, code: 'failed' })
  })
  worker.on('error', fail)
  worker.on('messageerror', fail)
  worker.on('exit', fail)
  // What waits for a render keeps the process; an idle thread does not.
  worker.unref()

  return {
    render(document) {
      if (isEnded) return Promise.resolve({ ok: false, code: 'failed' })
      question++
      const request: EngineRequest = { id: question, document }
      return new Promise((resolve) => {
        answer = resolve
        worker.postMessage(request)
      })
    },
    isEnded: () => isEnded,
    async end() {
      isEnded = true
      await worker.terminate()
    },
  }
}
