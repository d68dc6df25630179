import type { PaperDocument } from '@/lib/resume/schema/document'
import type { RenderOutcome, WorkerLane } from './worker-lane'

export type IdleQueue = {
  /** Adds a document at the end. Aborting removes it, or drops its result. */
  add: (document: PaperDocument, signal?: AbortSignal) => Promise<RenderOutcome>
  /** Pauses: start nothing while the person types. */
  hold: () => void
  /** Resumes after a pause without a keystroke, when the live page is done. */
  release: () => void
  close: () => void
}

type Job = { document: PaperDocument; resolve: (outcome: RenderOutcome) => void }

/** Milliseconds without a keystroke before background work starts. */
const pauseBeforeWork = 300
/** Milliseconds after the last job before the worker (about 40 MB) is terminated. */
const defaultIdle = 20_000

const superseded: RenderOutcome = { ok: false, code: 'superseded', message: 'Nobody waits for it' }

/**
 * Creates a queue of background renders, one at a time in `lane`, paused while the person types.
 *
 * @param idle milliseconds after the last job before the worker is terminated
 */
export function createIdleQueue(lane: WorkerLane, idle: number = defaultIdle): IdleQueue {
  const jobs: Job[] = []
  let isHeld = false
  let running: Job | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const pump = async () => {
    if (running) return
    clearTimeout(timer)
    while (!isHeld) {
      running = jobs.shift() ?? null
      if (!running) break
      const { document, resolve } = running
      resolve(await lane.run(document))
    }
    running = null
    if (!isHeld && jobs.length === 0) timer = setTimeout(lane.stop, idle)
  }

  return {
    add(document, signal) {
      if (signal?.aborted) return Promise.resolve(superseded)
      return new Promise((resolve) => {
        const job = { document, resolve }
        jobs.push(job)
        signal?.addEventListener(
          'abort',
          () => {
            const at = jobs.indexOf(job)
            if (at >= 0) jobs.splice(at, 1)
            if (job === running) lane.cancel()
            resolve(superseded)
          },
          { once: true },
        )
        if (!isHeld) void pump()
      })
    },
    hold() {
      isHeld = true
      clearTimeout(timer)
    },
    release() {
      clearTimeout(timer)
      timer = setTimeout(() => {
        isHeld = false
        void pump()
      }, pauseBeforeWork)
    },
    close() {
      clearTimeout(timer)
      isHeld = true
      for (const job of jobs.splice(0)) job.resolve(superseded)
      lane.stop()
    },
  }
}
