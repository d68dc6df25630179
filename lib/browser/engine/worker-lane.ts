import type { EngineRequest, RenderErrorCode, Rendered } from '@/lib/pdf/types'
import type { Document } from '@/lib/resume/schema/document'
import { readEngineReply } from './messages'

/** Why there is no page: the engine's own reasons and those of the worker around it. */
export type EngineErrorCode = RenderErrorCode | 'engine-crashed' | 'deadline-passed'

export type RenderOutcome =
  | { ok: true; rendered: Rendered }
  | { ok: false; code: EngineErrorCode; message: string }
  /** A newer state took its place, or nobody waits any more: nothing to show or to say. */
  | { ok: false; code: 'superseded'; message: string }

/** What a lane needs of a `Worker`. */
export type EngineWorker = {
  postMessage: (message: EngineRequest) => void
  terminate: () => void
  onmessage: ((event: MessageEvent<unknown>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
}

export type WorkerLane = {
  /** Starts the worker before the first render needs it. */
  warm: () => void
  /** Renders one document. Call it again only when the last call has answered. */
  run: (document: Document) => Promise<RenderOutcome>
  /** Ends the worker; a render under way answers `superseded`. The next run starts a new one. */
  stop: () => void
}

/** Milliseconds after which a render is given up and its worker replaced. */
export const renderDeadline = 10_000

/**
 * One worker that renders one document at a time. A worker that crashes, sends nothing in time or
 * speaks another language is ended; the next run starts a fresh one, so a bad document can never
 * take the preview with it.
 *
 * @param spawn starts a worker; what it throws becomes `engine-crashed`
 * @param deadline milliseconds
 */
export function createWorkerLane(
  spawn: () => EngineWorker,
  deadline: number = renderDeadline,
): WorkerLane {
  let worker: EngineWorker | null = null
  let lastId = 0
  let settle: ((outcome: RenderOutcome) => void) | null = null

  const finish = (outcome: RenderOutcome) => {
    const settleNow = settle
    settle = null
    settleNow?.(outcome)
  }
  const end = () => {
    if (!worker) return
    worker.onmessage = null
    worker.onerror = null
    worker.onmessageerror = null
    worker.terminate()
    worker = null
  }
  const crash = (message: string) => {
    end()
    finish({ ok: false, code: 'engine-crashed', message })
  }
  const ensureWorker = () => {
    if (worker) return worker
    const made = spawn()
    made.onmessage = ({ data }) => {
      const reply = readEngineReply(data)
      if (!reply) return crash('The worker sent a message of another shape')
      if (reply.id === lastId) finish(reply.result)
    }
    made.onerror = (event) => {
      event.preventDefault?.()
      crash(event.message || 'The worker could not be started')
    }
    made.onmessageerror = () => crash('A message of the worker could not be read')
    worker = made
    return made
  }

  return {
    warm() {
      try {
        ensureWorker()
      } catch {
        // The first run meets the same trouble and reports it.
      }
    },
    run(document) {
      lastId += 1
      const id = lastId
      return new Promise<RenderOutcome>((resolve) => {
        const timer = setTimeout(() => {
          end()
          finish({
            ok: false,
            code: 'deadline-passed',
            message: `No page after ${deadline} milliseconds`,
          })
        }, deadline)
        settle = (outcome) => {
          clearTimeout(timer)
          resolve(outcome)
        }
        try {
          ensureWorker().postMessage({ id, document })
        } catch (error) {
          crash(error instanceof Error ? error.message : String(error))
        }
      })
    },
    stop() {
      end()
      finish({ ok: false, code: 'superseded', message: 'Stopped' })
    },
  }
}
