import 'server-only'
import { pathToFileURL } from 'node:url'
import { type Transferable, Worker } from 'node:worker_threads'
import type { WatchedThread } from './thread-types'

/**
 * The young generation is as large as the process's (scripts/support/serve.mjs): three halves of 32 MB. V8's own
 * limits include neither buffers nor images nor wasm; the watch does. They stop a heap that grows faster than the
 * watch checks.
 */
const resourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 96, stackSizeMb: 4 }

export type ThreadLanguage<Question, Reply, Answer> = {
  /** Builds the message to the thread, and lists the objects in it that are transferred. */
  messageOf: (id: number, question: Question) => { message: unknown; transfer?: Transferable[] }
  /** Returns the answer in a message of the thread; null for a progress message. */
  answerOf: (reply: Reply, question: Question) => Answer | null
  /** Answer of a thread that ended without one: over its time or memory, or by an error over what it was asked. */
  failed: Answer
  /** Answer of a thread whose heap was full; `failed` by default. */
  outOfMemory?: Answer
  /**
   * Returns the answer of a thread whose code could not be loaded, such as a file or a package that is missing: a
   * failure of this installation, whatever was asked.
   */
  notStarted: (error: unknown) => Answer
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : null

/** Codes of errors of code that is loaded late, as for one kind of file. */
const loadErrors: unknown[] = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND', 'ERR_DLOPEN_FAILED']

/** Returns true for an error of code that cannot be loaded. */
const isLoadError = (error: unknown) => loadErrors.includes(codeOf(error))

/** Builds a module that runs a file and posts a message, 0, once all of it is loaded. */
function loaderOf(file: string): URL {
  const text = `import ${JSON.stringify(pathToFileURL(file).href)}
import { parentPort } from 'node:worker_threads'
parentPort.postMessage(0)`
  return new URL(`data:text/javascript,${encodeURIComponent(text)}`)
}

/**
 * Starts a thread.
 *
 * @param file absolute path of its bundle
 */
export function startThread<Question, Reply extends { id: number }, Answer>(
  file: string,
  {
    messageOf,
    answerOf,
    failed,
    outOfMemory = failed,
    notStarted,
  }: ThreadLanguage<Question, Reply, Answer>,
): WatchedThread<Question, Answer> {
  // It needs nothing of this process's environment, secrets least of all.
  const worker = new Worker(loaderOf(file), { env: {}, resourceLimits, stdout: true, stderr: true })
  let isLoaded = false
  let isEnded = false
  /** Answer once it has ended. */
  let last = failed
  let ending: Promise<number> | null = null
  let count = 0
  let asked: { id: number; question: Question; settle: (answer: Answer) => void } | null = null

  const settle = (answer: Answer) => {
    const { settle: notify } = asked ?? {}
    asked = null
    notify?.(answer)
  }
  const fail = (error: unknown) => {
    if (!isEnded && (!isLoaded || isLoadError(error))) last = notStarted(error)
    else if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY') last = outOfMemory
    isEnded = true
    settle(last)
  }
  worker.on('message', (reply: Reply | 0) => {
    if (reply === 0) {
      isLoaded = true
      return
    }
    if (reply.id !== asked?.id) return
    const answer = answerOf(reply, asked.question)
    if (answer !== null) settle(answer)
  })
  // An error may overtake the message that all is loaded; what was posted before it has come by the end of the thread.
  let thrown: unknown = null
  worker.on('error', (error) => {
    thrown = error
  })
  worker.on('messageerror', fail)
  worker.on('exit', (code) => fail(thrown ?? new Error(`The thread ended with ${code}`)))
  // A pending question keeps the process alive; an idle thread does not.
  worker.unref()

  return {
    ask(question) {
      if (isEnded) return Promise.resolve(last)
      const id = ++count
      const { message, transfer } = messageOf(id, question)
      return new Promise((resolve) => {
        asked = { id, question, settle: resolve }
        worker.postMessage(message, transfer)
      })
    },
    isEnded: () => isEnded,
    async usage() {
      try {
        const [cpu, heap] = await Promise.all([worker.cpuUsage(), worker.getHeapStatistics()])
        const bytes = heap.total_heap_size + heap.external_memory
        return { processorTime: (cpu.user + cpu.system) / 1_000, bytes }
      } catch {
        // Ended meanwhile.
        return null
      }
    },
    async end() {
      isEnded = true
      // The watch asks again until the thread has ended, and each call of `terminate` adds a listener.
      ending ??= worker.terminate()
      await ending
    },
  }
}
