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

const isBroken = (outcome: RenderOutcome) => !outcome.ok && outcome.code === 'broken'

/**
 * Creates a renderer that runs in threads with resource limits. A thread whose engine broke is replaced at once, and
 * its document, which may be the victim of an earlier one, is drawn by another.
 *
 * @param start starts a thread with the engine
 */
export function createRenderer(
  start: () => EngineThread,
  limits: ThreadLimits = defaultRenderLimits,
  measures?: Partial<Measures>,
): Renderer {
  /** Documents that broke a new engine, too, since the last PDF. */
  const breaking = new Set<string>()
  const note = (outcome: RenderOutcome, id: string) => {
    if (outcome.ok) breaking.clear()
    else if (isBroken(outcome)) breaking.add(id)
    return outcome
  }
  const { ask, close } = watchThreads<RenderQuestion, RenderOutcome>({
    start,
    limits,
    measures,
    refuse: (reason) => ({ ok: false, code: reason === 'busy' ? 'busy' : 'failed' }),
    isWarm: (outcome) => !isBroken(outcome) && !outcome.isSpent,
  })
  return {
    async render(document, files, isUntrusted = false) {
      const question = { document, files, isUntrusted }
      const first = await ask(question)
      if (!isBroken(first)) return note(first, document.id)
      return { ...note(await ask(question), document.id), isReplaced: true }
    },
    // One document that breaks each engine is the document's fault.
    isFailing: () => breaking.size > 1,
    close,
  }
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
