import type {
  CancelRequest,
  DocumentFiles,
  EngineRequest,
  RenderErrorCode,
  Rendered,
} from '@/lib/pdf/pdf-types'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { reportDeadWorker } from '../../client/client-errors'
import { noteSharedFile } from '../paint/shared-files'
import { readEngineReply } from './engine-messages'

/** Reason for a failed render: the engine's own, or the worker's. */
export type EngineErrorCode =
  | Exclude<RenderErrorCode, 'cancelled' | 'engine-broken'>
  | 'engine-crashed'
  | 'deadline-passed'
  | 'photo-unavailable'

export type RenderOutcome =
  | { ok: true; rendered: Rendered }
  /** `address`: field whose text could not be laid out, if known. */
  | { ok: false; code: EngineErrorCode; message: string; address?: FieldAddress | undefined }
  /** Replaced by a newer state or aborted: nothing to show or report. */
  | { ok: false; code: 'superseded'; message: string }

/** Subset of `Worker` that a lane needs. */
export type EngineWorker = {
  postMessage: (message: EngineRequest | CancelRequest) => void
  terminate: () => void
  onmessage: ((event: MessageEvent<unknown>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
}

export type WorkerLane = {
  /** Starts the worker before the first render needs it. */
  warm: () => void
  /** Renders one document. Call it again only after the last call has resolved. */
  run: (document: PaperDocument) => Promise<RenderOutcome>
  /** Cancels the running render: one of many layouts then resolves sooner, as `superseded`. */
  cancel: () => void
  /** Terminates the worker unless a render is running; the next run starts a new one. */
  renew: () => void
  /** Terminates the worker; a running render resolves as `superseded`. The next run starts a new one. */
  stop: () => void
}

/** Finds the files that a document needs; synchronously if they are cached. May reject. */
export type FindFiles = (
  document: PaperDocument,
) => DocumentFiles | undefined | Promise<DocumentFiles | undefined>

/** Timeout of a render in milliseconds, after which its worker is replaced. */
export const renderDeadline = 10_000

/**
 * Timeout factor for a worker's first render, which includes fetching and compiling script and fonts. With one timeout
 * for all, a slow device would replace each worker before its first render.
 */
const firstRenderFactor = 4

/**
 * Runs one worker that renders one document at a time. A worker that crashes, times out or sends invalid messages is
 * terminated, and the next run starts a new one, so that a bad document cannot break the preview.
 *
 * @param spawn starts a worker; an exception becomes `engine-crashed`
 * @param deadline timeout for one render in milliseconds; the first one has more
 * @param findFiles returns the photo of a document; default: none
 */
export function createWorkerLane(
  spawn: () => EngineWorker,
  deadline: number = renderDeadline,
  findFiles: FindFiles = () => undefined,
): WorkerLane {
  let worker: EngineWorker | null = null
  /** Whether the worker has answered a render. */
  let isReady = false
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
    isReady = false
  }
  const crash = (message: string) => {
    reportDeadWorker('layout')
    end()
    finish({ ok: false, code: 'engine-crashed', message })
  }
  const ensureWorker = () => {
    if (worker) return worker
    const made = spawn()
    made.onmessage = ({ data }) => {
      const reply = readEngineReply(data)
      if (!reply) return crash('The worker sent a message of another shape')
      const { id, result, shared } = reply
      if (shared !== undefined && result.ok) noteSharedFile(result.rendered.bytes, shared)
      isReady = true
      if (id !== lastId) return
      if (result.ok) return finish(result)
      const { code, message, address } = result
      if (code === 'engine-broken') return crash(message)
      if (code === 'cancelled') return finish({ ok: false, code: 'superseded', message })
      finish({ ok: false, code, message, address })
    }
    made.onerror = (event) => {
      event.preventDefault?.()
      crash(event.message || 'The worker could not be started')
    }
    made.onmessageerror = () => crash('A message of the worker could not be read')
    worker = made
    return made
  }

  const missPhoto = (id: number, error: unknown) => {
    if (id === lastId) finish({ ok: false, code: 'photo-unavailable', message: String(error) })
  }
  const ask = (id: number, document: PaperDocument, files: DocumentFiles | undefined) => {
    // Stopped or cancelled while the files were loading.
    if (id !== lastId || !settle) return
    try {
      ensureWorker().postMessage(files ? { id, document, files } : { id, document })
    } catch (error) {
      crash(error instanceof Error ? error.message : String(error))
    }
  }

  return {
    warm() {
      try {
        ensureWorker()
      } catch {
        // The first run fails in the same way and reports it.
      }
    },
    run(document) {
      lastId += 1
      const id = lastId
      return new Promise<RenderOutcome>((resolve) => {
        const limit = isReady ? deadline : deadline * firstRenderFactor
        const timer = setTimeout(() => {
          end()
          finish({
            ok: false,
            code: 'deadline-passed',
            message: `No page after ${limit} milliseconds`,
          })
        }, limit)
        settle = (outcome) => {
          clearTimeout(timer)
          resolve(outcome)
        }
        const files = findFiles(document)
        if (files instanceof Promise) {
          files.then(
            (found) => ask(id, document, found),
            (error) => missPhoto(id, error),
          )
        } else ask(id, document, files)
      })
    },
    cancel() {
      if (settle) worker?.postMessage({ id: lastId, type: 'cancel' })
    },
    renew() {
      if (!settle) end()
    },
    stop() {
      end()
      finish({ ok: false, code: 'superseded', message: 'Stopped' })
    },
  }
}
