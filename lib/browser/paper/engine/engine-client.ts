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
   * Renders the newest state. At most one render is in flight; of those that wait only the last one stays, the others
   * answer `superseded`.
   */
  render: (document: PaperDocument) => Promise<RenderOutcome>
  /**
   * Renders in a worker of its own, one after the other, and only while nobody types: thumbnails
   * and examples never delay a keystroke. An aborted wait answers `superseded`.
   */
  renderWhenIdle: (document: PaperDocument, signal?: AbortSignal) => Promise<RenderOutcome>
  /**
   * Renders a document that is fitted to its pages: many layouts, so it is done when nobody types,
   * and in a worker that no thumbnail keeps. An aborted wait answers `superseded`.
   */
  renderAtRest: (document: PaperDocument, signal?: AbortSignal) => Promise<RenderOutcome>
  /** Makes the next renders of an open document run in new workers: for who tries again after an error. */
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
 * The one way to the PDF engine in a browser tab.
 *
 * @param spawn starts an engine worker
 * @param deadline milliseconds for one render
 * @param spawnLive starts the worker of the preview, where it differs from the others
 * @param findFiles finds the photo of a document
 * @param idle milliseconds after which a worker of quiet work is given back
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
    // In the same breath as the last look: who asks again as soon as an answer came is not missed.
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
