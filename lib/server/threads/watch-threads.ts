import 'server-only'
import type {
  Measures,
  ThreadLimits,
  ThreadRefusal,
  WatchedThread,
  WatchedThreads,
} from './thread-types'

type Waiting<Question, Answer> = { question: Question; answer: (answer: Answer) => void }

type Running<Question, Answer> = {
  thread: WatchedThread<Question, Answer>
  /** Bytes that the process held when it began. */
  before: number
  /** Milliseconds of a monotonic clock. */
  began: number
  /** Milliseconds that it may take. */
  deadline: number
}

const lookMilliseconds = 20
/** After an end the memory of a thread comes back a little later. */
const graceMilliseconds = 300

const ownMeasures: Measures = {
  residentBytes: () => process.memoryUsage.rss(),
  now: () => performance.now(),
}

type Parts<Question, Answer> = {
  start: () => WatchedThread<Question, Answer>
  limits: ThreadLimits
  /** The answer to a question that no thread gets to see. */
  refuse: (reason: ThreadRefusal) => Answer
  /** Whether a thread may go on after such an answer; it may, unless this says otherwise. */
  isWarm?: (answer: Answer) => boolean
  measures?: Measures
  /** Milliseconds for a question, where not all may take the same. */
  deadlineOf?: (question: Question) => number
}

/**
 * Asks threads under watch, a few at a time, the rest waiting in a bounded queue. V8's limits do not see
 * what a thread allocates outside of its heap, so the size of the process is looked at every 20 ms:
 * beyond its share the youngest is ended, as is one beyond its time. A warm thread is used again.
 */
export function watchThreads<Question, Answer>({
  start,
  limits,
  refuse,
  isWarm = () => true,
  measures = ownMeasures,
  deadlineOf = () => limits.deadline,
}: Parts<Question, Answer>): WatchedThreads<Question, Answer> {
  type Thread = WatchedThread<Question, Answer>
  const waiting: Waiting<Question, Answer>[] = []
  const running: Running<Question, Answer>[] = []
  const idle: { thread: Thread; timer: NodeJS.Timeout }[] = []
  let watch: NodeJS.Timeout | null = null
  let idleUntil = 0
  let isClosed = false

  const look = () => {
    const now = measures.now()
    for (const run of running) if (now - run.began > run.deadline) void run.thread.end()
    const youngest = running.at(-1)
    if (!youngest || now < idleUntil) return
    if (measures.residentBytes() - youngest.before <= limits.growth) return
    idleUntil = now + graceMilliseconds
    void youngest.thread.end()
  }

  const takeThread = (): Thread => {
    for (let warm = idle.pop(); warm; warm = idle.pop()) {
      clearTimeout(warm.timer)
      if (!warm.thread.isEnded()) return warm.thread
    }
    return start()
  }

  const putBack = (thread: Thread, mayGoOn: boolean) => {
    if (thread.isEnded()) return
    if (isClosed || !mayGoOn) {
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

  const run = async ({ question, answer }: Waiting<Question, Answer>) => {
    const thread = takeThread()
    const entry = {
      thread,
      before: measures.residentBytes(),
      began: measures.now(),
      deadline: deadlineOf(question),
    }
    running.push(entry)
    watch ??= setInterval(look, lookMilliseconds)
    const answered = await thread.ask(question)
    running.splice(running.indexOf(entry), 1)
    putBack(thread, isWarm(answered))
    if (running.length === 0 && watch) {
      clearInterval(watch)
      watch = null
    }
    answer(answered)
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
    ask(question) {
      if (isClosed) return Promise.resolve(refuse('closed'))
      const isFull = running.length >= limits.threads && waiting.length >= limits.waiting
      if (isFull) return Promise.resolve(refuse('busy'))
      return new Promise((answer) => {
        waiting.push({ question, answer })
        startNext()
      })
    },
    async close() {
      isClosed = true
      for (const { answer } of waiting.splice(0)) answer(refuse('closed'))
      const threads = [...running, ...idle].map(({ thread }) => thread)
      for (const { timer } of idle.splice(0)) clearTimeout(timer)
      await Promise.all(threads.map((thread) => thread.end()))
    },
  }
}
