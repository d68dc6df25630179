import 'server-only'
import { startThread } from '../threads/start-thread'
import type { ThreadLimits, WatchedThread } from '../threads/thread-types'
import { watchThreads } from '../threads/watch-threads'
import type {
  ComputeQuestion,
  ComputeRefusal,
  ComputeReply,
  ComputeRequest,
  Computer,
  TaskInput,
  TaskName,
  TaskResult,
} from './compute-types'

type Answer =
  | { ok: true; value: unknown }
  | { ok: false; code: ComputeRefusal }
  | { ok: false; code: 'error'; error: string }

/** One thread that runs tasks. */
export type ComputeThread = WatchedThread<ComputeQuestion, Answer>

/** The slowest task on the largest CV takes 1.5 s of a core. A busy machine is answered by `busy`, never as a failure. */
const defaultComputeLimits: ThreadLimits = {
  threads: 2,
  waiting: 32,
  deadline: 9_000,
  maxWait: 4,
  growth: 300 * 2 ** 20,
  idle: 60_000,
}

/**
 * Starts a thread, whose answer is a failure if it ends early.
 *
 * @param file absolute path of dist/compute-node-worker.mjs
 */
export function startComputeThread(file: string): ComputeThread {
  return startThread<ComputeQuestion, ComputeReply, Answer>(file, {
    messageOf: (id, question) => ({ message: { id, ...question } satisfies ComputeRequest }),
    answerOf: (reply) =>
      'error' in reply
        ? { ok: false, code: 'error', error: reply.error }
        : { ok: true, value: reply.value },
    failed: { ok: false, code: 'gave-up' },
    notStarted: (error) => ({ ok: false, code: 'error', error: String(error) }),
  })
}

/**
 * Creates a computer, whose threads begin with their first task.
 *
 * @param start starts a thread
 */
export function createComputer(
  start: () => ComputeThread,
  limits: ThreadLimits = defaultComputeLimits,
): Computer {
  const { ask, close } = watchThreads<ComputeQuestion, Answer>({
    start,
    limits,
    refuse: () => ({ ok: false, code: 'busy' }),
    isWarm: ({ ok }) => ok,
  })
  return {
    async run<N extends TaskName>(name: N, ...input: TaskInput<N>) {
      const answer = await ask({ name, input })
      // The thread runs the function of that name.
      if (answer.ok) return { ok: true, value: answer.value as TaskResult<N> } as const
      if (answer.code === 'error') throw new Error(`${name} failed in its thread: ${answer.error}`)
      return { ok: false, code: answer.code } as const
    },
    close,
  }
}

declare global {
  // Next evaluates a module once for each of its bundles; two threads are for the whole process.
  var vitaeComputer: Computer | undefined
}

/** Returns the computer of this process. */
export function computer(): Computer {
  globalThis.vitaeComputer ??= createComputer(() => startComputeThread(computeFile()))
  return globalThis.vitaeComputer
}

/** Returns the path of the bundle, relative to the folder that the server is started in. */
function computeFile(): string {
  return `${process.cwd()}/dist/compute-node-worker.mjs`
}
