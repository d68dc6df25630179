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
  /** Bytes of the process when it began. */
  before: number
  /** Milliseconds of a monotonic clock, and of the processor, when it began. */
  began: number
  used: number
  /** Milliseconds that it may take. */
  deadline: number
}

const lookMilliseconds = 20
/** Milliseconds after its end until the memory of a thread is released. */
const graceMilliseconds = 300

const ownMeasures: Measures = {
  residentBytes: () => process.memoryUsage.rss(),
  now: () => performance.now(),
  processorTime() {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1_000
  },
}

type Parts<Question, Answer> = {
  start: () => WatchedThread<Question, Answer>
  limits: ThreadLimits
  /** Returns the answer to a question that is refused. */
  refuse: (reason: ThreadRefusal) => Answer
  /** Returns whether a thread may be reused after an answer; true by default. */
  isWarm?: (answer: Answer) => boolean
  measures?: Partial<Measures>
  /** Milliseconds for a question, if they differ. */
  deadlineOf?: (question: Question) => number
}

/**
 * Creates a pool of threads with resource limits, and a bounded queue. V8's limits do not include memory that a
 * thread allocates outside of its heap, so the size of the process is checked every 20 ms: beyond its limit the
 * youngest thread is terminated, as is one beyond its deadline. A warm thread is reused.
 */
export function watchThreads<Question, Answer>({
  start,
  limits,
  refuse,
  isWarm = () => true,
  measures: given,
  deadlineOf = () => limits.deadline,
}: Parts<Question, Answer>): WatchedThreads<Question, Answer> {
  type Thread = WatchedThread<Question, Answer>
  const measures: Measures = { ...ownMeasures, ...given }
  const waiting: Waiting<Question, Answer>[] = []
  const running: Running<Question, Answer>[] = []
  const idle: { thread: Thread; timer: NodeJS.Timeout }[] = []
  let watch: NodeJS.Timeout | null = null
  let idleUntil = 0
  let isClosed = false

  const isLate = ({ began, used, deadline }: Running<Question, Answer>, now: number) => {
    if (now - began <= deadline) return false
    const { maxWait = 1 } = limits
    return now - began > maxWait * deadline || measures.processorTime() - used > deadline
  }

  const look = () => {
    const now = measures.now()
    for (const run of running) if (isLate(run, now)) void run.thread.end()
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
      used: measures.processorTime(),
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
