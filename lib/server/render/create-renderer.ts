import 'server-only'
import type { Document } from '@/lib/resume/schema/document'
import { type EngineThread, startEngineThread } from './engine-thread'
import { type Renderer, type RenderLimits, type RenderOutcome, usualRenderLimits } from './types'

type Waiting = { document: Document; answer: (outcome: RenderOutcome) => void }

type Running = {
  thread: EngineThread
  /** Bytes that the process held when it began. */
  before: number
  /** Milliseconds of a monotonic clock. */
  began: number
}

const lookMilliseconds = 20
/** After an end the memory of a thread comes back a little later. */
const graceMilliseconds = 300

/** What the watch looks at; tests bring their own. */
export type Measures = { residentBytes: () => number; now: () => number }

const ownMeasures: Measures = {
  residentBytes: () => process.memoryUsage.rss(),
  now: () => performance.now(),
}

/**
 * Renders in threads under watch, a few at a time, the rest waiting in a bounded queue. V8's limits
 * do not see what an engine allocates outside of its heap, so the size of the process is looked at
 * every 20 ms: beyond its share the youngest render is ended, as is one beyond its time. A warm
 * thread is used again.
 *
 * @param start makes a thread with the engine in it
 */
export function createRenderer(
  start: () => EngineThread,
  limits: RenderLimits = usualRenderLimits,
  measures: Measures = ownMeasures,
): Renderer {
  const waiting: Waiting[] = []
  const running: Running[] = []
  const idle: { thread: EngineThread; timer: NodeJS.Timeout }[] = []
  let watch: NodeJS.Timeout | null = null
  let calmUntil = 0
  let isClosed = false

  const look = () => {
    const now = measures.now()
    for (const run of running) if (now - run.began > limits.deadline) void run.thread.end()
    const youngest = running.at(-1)
    if (!youngest || now < calmUntil) return
    if (measures.residentBytes() - youngest.before <= limits.growth) return
    calmUntil = now + graceMilliseconds
    void youngest.thread.end()
  }

  const takeThread = (): EngineThread => {
    for (let warm = idle.pop(); warm; warm = idle.pop()) {
      clearTimeout(warm.timer)
      if (!warm.thread.isEnded()) return warm.thread
    }
    return start()
  }

  const putBack = (thread: EngineThread) => {
    if (thread.isEnded()) return
    if (isClosed) {
      void thread.end()
      return
    }
    const timer = setTimeout(() => {
      const at = idle.findIndex((other) => other.thread === thread)
      if (at >= 0) idle.splice(at, 1)
      void thread.end()
    }, limits.idle)
    timer.unref()
    idle.push({ thread, timer })
  }

  const run = async ({ document, answer }: Waiting) => {
    const thread = takeThread()
    const entry = { thread, before: measures.residentBytes(), began: measures.now() }
    running.push(entry)
    watch ??= setInterval(look, lookMilliseconds)
    const outcome = await thread.render(document)
    running.splice(running.indexOf(entry), 1)
    putBack(thread)
    if (running.length === 0 && watch) {
      clearInterval(watch)
      watch = null
    }
    answer(outcome)
    startNext()
  }

  const startNext = () => {
    while (running.length < limits.threads) {
      const next = waiting.shift()
      if (!next) return
      void run(next)
    }
  }

  return {
    render(document) {
      if (isClosed) return Promise.resolve({ ok: false, code: 'failed' })
      const isFull = running.length >= limits.threads && waiting.length >= limits.waiting
      if (isFull) return Promise.resolve({ ok: false, code: 'busy' })
      return new Promise((answer) => {
        waiting.push({ document, answer })
        startNext()
      })
    },
    async close() {
      isClosed = true
      for (const { answer } of waiting.splice(0)) answer({ ok: false, code: 'failed' })
      const threads = [...running, ...idle].map(({ thread }) => thread)
      for (const { timer } of idle.splice(0)) clearTimeout(timer)
      await Promise.all(threads.map((thread) => thread.end()))
    },
  }
}

declare global {
  // Next evaluates a module once for each of its bundles; two threads are for the whole process.
  var vitaeRenderer: Renderer | undefined
}

/** The renderer of this process, which starts its first thread with its first render. */
export function renderer(): Renderer {
  globalThis.vitaeRenderer ??= createRenderer(() => startEngineThread(engineFile()))
  return globalThis.vitaeRenderer
}

/** The bundle of the engine, seen from the folder that the server is started in. */
function engineFile(): string {
  return `${process.cwd()}/dist/engine-node-worker.mjs`
}
