import 'server-only'
import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { logNotStarted } from '../../threads/log-not-started'
import type { WatchedThread } from '../../threads/thread-types'
import type { MakerOutcome, PhotoQuestion, PhotoReply, PhotoRequest } from './photo-types'

/** One process with the decoders, watched like a thread. */
export type PhotoProcess = WatchedThread<PhotoQuestion, MakerOutcome> & {
  /** Bytes of resident memory; 0 if the system does not report them. */
  residentBytes: () => number
}

/** Limit of the JavaScript heap alone; pixels are outside of it, where the watch counts them. */
const heapMegabytes = 96

/**
 * Environment of the process: one picture at a time, with one thread and one memory arena, as a process with
 * several of each grew steadily over a hundred photos. Nothing of our own environment, secrets least of all, and nothing
 * inherited: Node hands inherited names over as well.
 */
const environment: NodeJS.ProcessEnv = Object.assign(Object.create(null), {
  NODE_ENV: 'production',
  UV_THREADPOOL_SIZE: '1',
  MALLOC_ARENA_MAX: '1',
})

const gaveUp: MakerOutcome = { ok: false, code: 'gave-up' }

function residentBytesOf({ pid }: ChildProcess): number {
  try {
    const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return Number(line?.[1] ?? 0) * 1024
  } catch {
    // The process has ended, or this system has no /proc: the time limit applies all the same.
    return 0
  }
}

/**
 * Starts a process, whose answer is a failure if it ends early, and `busy` if its code cannot be loaded: that is no
 * fault of the picture, which is tried again.
 *
 * @param file absolute path of dist/photo-node-process.mjs
 */
export function startPhotoProcess(file: string): PhotoProcess {
  const child = fork(file, {
    env: environment,
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  let isLoaded = false
  let isEnded = false
  /** Answer once it has ended. */
  let last = gaveUp
  let count = 0
  let asked: { id: number; question: PhotoQuestion; settle: (o: MakerOutcome) => void } | null =
    null

  const settle = (outcome: MakerOutcome) => {
    const { settle: notify } = asked ?? {}
    asked = null
    // A pending question keeps this process alive; an idle child does not.
    child.channel?.unref()
    child.unref()
    notify?.(outcome)
  }
  const fail = (error: unknown) => {
    if (!isEnded && !isLoaded) {
      logNotStarted(file, error)
      last = { ok: false, code: 'busy' }
    }
    isEnded = true
    settle(last)
  }
  child.on('message', (reply: PhotoReply) => {
    if (reply === 0) {
      isLoaded = true
      return
    }
    if (reply.id !== asked?.id) return
    if ('outcome' in reply) settle(reply.outcome)
    else asked.question.onProgress?.(reply.progress)
  })
  child.on('error', fail)
  child.on('exit', (code) => fail(new Error(`The process ended with ${code}`)))
  child.channel?.unref()
  child.unref()

  return {
    ask(question) {
      if (isEnded) return Promise.resolve(last)
      const id = ++count
      const request: PhotoRequest = { id, bytes: question.bytes, wish: question.wish }
      return new Promise((resolve) => {
        asked = { id, question, settle: resolve }
        child.ref()
        child.channel?.ref()
        child.send(request, (error) => error && fail(error))
      })
    },
    isEnded: () => isEnded,
    async end() {
      isEnded = true
      if (child.exitCode !== null || child.signalCode !== null) return
      // A caller that waits for the end keeps this process alive until then.
      child.ref()
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
      child.kill('SIGKILL')
      await gone
    },
    residentBytes: () => residentBytesOf(child),
  }
}
