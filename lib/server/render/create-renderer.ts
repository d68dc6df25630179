import 'server-only'
import type { Measures, ThreadLimits } from '../threads/thread-types'
import { watchThreads } from '../threads/watch-threads'
import { type EngineThread, startEngineThread } from './engine-thread'
import {
  defaultRenderLimits,
  type Renderer,
  type RenderOutcome,
  type RenderQuestion,
} from './render-types'

/**
 * Creates a renderer that runs in threads with resource limits.
 *
 * @param start starts a thread with the engine
 */
export function createRenderer(
  start: () => EngineThread,
  limits: ThreadLimits = defaultRenderLimits,
  measures?: Measures,
): Renderer {
  const { ask, close } = watchThreads<RenderQuestion, RenderOutcome>({
    start,
    limits,
    measures,
    refuse: (reason) => ({ ok: false, code: reason === 'busy' ? 'busy' : 'failed' }),
  })
  return { render: (document, files) => ask({ document, files }), close }
}

declare global {
  // Next evaluates a module once for each of its bundles; two threads are for the whole process.
  var vitaeRenderer: Renderer | undefined
}

/** Returns the renderer of this process, which starts its first thread with its first render. */
export function renderer(): Renderer {
  globalThis.vitaeRenderer ??= createRenderer(() => startEngineThread(engineFile()))
  return globalThis.vitaeRenderer
}

/** Returns the path of the engine's bundle, relative to the folder that the server is started in. */
export function engineFile(): string {
  return `${process.cwd()}/dist/engine-node-worker.mjs`
}
