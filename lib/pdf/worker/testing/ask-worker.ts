import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { loadEngineBundle, projectFolder } from '../../engine/testing/engine-bundle'
import type { EngineReply, RenderResult } from '../../pdf-types'

/** Result of a render, or `hung`: the worker was terminated after the timeout. */
export type Answer = RenderResult | { ok: false; code: 'hung'; message: string }

/** Shipped engine in a worker thread that is terminated on timeout. */
export type AskedWorker = {
  /** @param deadline timeout in milliseconds */
  ask: (document: unknown, deadline: number) => Promise<Answer>
  close: () => Promise<void>
}

export async function openAskedWorker(): Promise<AskedWorker> {
  // Rebuilds stale bundles.
  await loadEngineBundle()
  const start = () => new Worker(resolve(projectFolder, 'dist', 'engine-node-worker.mjs'))
  let worker = start()
  let id = 0
  return {
    async ask(document, deadline) {
      id++
      const asked = id
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<Answer>((notify) => {
        timer = setTimeout(
          () => notify({ ok: false, code: 'hung', message: `nothing after ${deadline} ms` }),
          deadline,
        )
      })
      const answered = new Promise<Answer>((notify, fail) => {
        const listen = (reply: EngineReply) => {
          if (reply.id !== asked) return
          worker.off('message', listen)
          worker.off('error', fail)
          notify(reply.result)
        }
        worker.on('message', listen)
        worker.on('error', fail)
      })
      worker.postMessage({ id, document })
      const answer = await Promise.race([answered, late])
      clearTimeout(timer)
      if (!answer.ok && answer.code === 'hung') {
        await worker.terminate()
        worker = start()
      }
      return answer
    },
    close: async () => {
      await worker.terminate()
    },
  }
}
