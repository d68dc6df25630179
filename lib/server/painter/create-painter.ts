import 'server-only'
import { existsSync } from 'node:fs'
import { logNotStarted } from '../threads/log-not-started'
import { startThread } from '../threads/start-thread'
import type { ThreadLimits } from '../threads/thread-types'
import { watchThreads } from '../threads/watch-threads'
import type { Painter, PaintQuestion, PaintReply, PaintRequest } from './painter-types'

type Answer = { picture: Uint8Array<ArrayBuffer> | null }

const nothing: Answer = { picture: null }

const limits: ThreadLimits = {
  threads: 1,
  waiting: 8,
  deadline: 10_000,
  maxWait: 3,
  growth: 300 * 2 ** 20,
  idle: 30_000,
}

/**
 * Creates a painter, whose thread begins with its first PDF.
 *
 * @param file absolute path of dist/paint-node-worker.mjs
 */
export function createPainter(file: string): Painter {
  const start = () =>
    startThread<PaintQuestion, PaintReply, Answer>(file, {
      messageOf: (id, question) => ({ message: { id, ...question } satisfies PaintRequest }),
      answerOf: ({ picture }) => ({ picture: picture && new Uint8Array(picture) }),
      failed: nothing,
      notStarted(error) {
        logNotStarted(file, error)
        return nothing
      },
    })
  const { ask, close } = watchThreads<PaintQuestion, Answer>({
    start,
    limits,
    refuse: () => nothing,
    isWarm: ({ picture }) => picture !== null,
  })
  return { paint: async (question) => (await ask(question)).picture, close }
}

declare global {
  // Next evaluates a module once for each of its bundles; one thread is for the whole process.
  var vitaePainter: Painter | undefined
}

const file = () => `${process.cwd()}/dist/paint-node-worker.mjs`

/** Whether the code of the thread is installed: containers and AWS have none, as they bring no canvas. */
export const hasPainter = (): boolean => existsSync(file())

/** Returns the painter of this process. */
export function painter(): Painter {
  globalThis.vitaePainter ??= createPainter(file())
  return globalThis.vitaePainter
}
