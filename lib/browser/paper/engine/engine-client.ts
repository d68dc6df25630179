import type { PaperDocument } from '@/lib/resume/schema/document'
import { createIdleQueue } from './idle-queue'
import {
  createWorkerLane,
  type EngineWorker,
  type FindFiles,
  type RenderOutcome,
} from './worker-lane'

export type EngineClient = {
  /** Starts the preview's worker early, so that the first page does not wait for its script. */
  warm: () => void
  /**
   * Renders the newest state. At most one render runs; of the waiting ones only the last stays, the others resolve as
   * `superseded`.
   */
  render: (document: PaperDocument) => Promise<RenderOutcome>
  /**
   * Renders in a background worker, one by one, and only while nobody types, so that thumbnails never delay a
   * keystroke. An aborted render resolves as `superseded`.
   */
  renderWhenIdle: (document: PaperDocument, signal?: AbortSignal) => Promise<RenderOutcome>
  /**
   * Renders a document that is fitted to its pages, which takes many layouts: only while nobody types, in a worker that
   * thumbnails do not occupy. An aborted render resolves as `superseded`.
   */
  renderAtRest: (document: PaperDocument, signal?: AbortSignal) => Promise<RenderOutcome>
  /** Makes the next renders of an open document use new workers, for a retry after an error. */
  renew: () => void
  close: () => void
}

const superseded: RenderOutcome = {
  ok: false,
  code: 'superseded',
  message: 'A newer state took its place',
}

type Waiting = { document: PaperDocument; resolve: (outcome: RenderOutcome) => void }

/**
 * Creates the client of the PDF engine for a browser tab.
 *
 * @param spawn starts an engine worker
 * @param deadline timeout for one render in milliseconds
 * @param spawnLive starts the preview's worker, if it differs
 * @param findFiles finds the photo of a document
 * @param idle milliseconds before an idle background worker is terminated
 */
export function createEngineClient(
  spawn: () => EngineWorker,
  deadline?: number,
  spawnLive: () => EngineWorker = spawn,
  findFiles?: FindFiles,
  idle?: number,
): EngineClient {
  const lane = createWorkerLane(spawnLive, deadline, findFiles)
  const quiet = createIdleQueue(createWorkerLane(spawn, deadline, findFiles), idle)
  const restLane = createWorkerLane(spawn, deadline, findFiles)
  const atRest = createIdleQueue(restLane, idle)
  let isRunning = false
  let isClosed = false
  let waiting: Waiting | null = null

  const start = async () => {
    isRunning = true
    quiet.hold()
    atRest.hold()
    while (waiting) {
      const { document, resolve } = waiting
      waiting = null
      resolve(await lane.run(document))
    }
    // Synchronously after the last check, so that a call right after an answer is not missed.
    isRunning = false
    quiet.release()
    atRest.release()
  }

  return {
    warm: lane.warm,
    render(document) {
      if (isClosed) return Promise.resolve(superseded)
      waiting?.resolve(superseded)
      return new Promise((resolve) => {
        waiting = { document, resolve }
        if (!isRunning) void start()
      })
    },
    renderWhenIdle: (document, signal) =>
      isClosed ? Promise.resolve(superseded) : quiet.add(document, signal),
    renderAtRest: (document, signal) =>
      isClosed ? Promise.resolve(superseded) : atRest.add(document, signal),
    renew() {
      lane.renew()
      restLane.renew()
    },
    close() {
      isClosed = true
      waiting?.resolve(superseded)
      waiting = null
      lane.stop()
      quiet.close()
      atRest.close()
    },
  }
}
