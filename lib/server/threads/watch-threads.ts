import 'server-only'
import type {
  Measures,
  ThreadLimits,
  ThreadRefusal,
  ThreadUsage,
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
  /** Usage of the thread when it was measured first and last; null before, and for a process. */
  first: ThreadUsage | null
  last: ThreadUsage | null
  isMeasuring: boolean
  /** Reason why it was ended: by the clock alone, or over its memory or processor time; null before. */
  ended: 'clock' | 'limit' | null
}

const lookMilliseconds = 20
/** Looks between two measurements of a thread. */
const looksPerUsage = 5
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
  /** Answer to a question over its memory or processor time; that of a thread which ended early by default. */
  exceeded?: Answer
  /** Returns whether a thread may be reused after an answer; true by default. */
  isWarm?: (answer: Answer) => boolean
  measures?: Partial<Measures>
  /** Milliseconds for a question, if they differ. */
  deadlineOf?: (question: Question) => number
}

/**
 * Creates a pool of threads with resource limits, and a bounded queue. V8's limits do not include memory that a thread
 * allocates outside of its heap, so each thread is measured: beyond its memory or processor time it is terminated. So
 * is the youngest one when the process grows by twice what one may. A warm thread is reused.
 */
export function watchThreads<Question, Answer>({
  start,
  limits,
  refuse,
  exceeded,
  isWarm = () => true,
  measures: replaced,
  deadlineOf = () => limits.deadline,
}: Parts<Question, Answer>): WatchedThreads<Question, Answer> {
  type Thread = WatchedThread<Question, Answer>
  const measures: Measures = { ...ownMeasures, ...replaced }
  const waiting: Waiting<Question, Answer>[] = []
  const running: Running<Question, Answer>[] = []
  const idle: { thread: Thread; timer: NodeJS.Timeout }[] = []
  let watch: NodeJS.Timeout | null = null
  let idleUntil = 0
  let isClosed = false

  const processorTimeOf = ({ first, last, used }: Running<Question, Answer>) =>
    first && last ? last.processorTime - first.processorTime : measures.processorTime() - used

  const isTooLarge = ({ first, last }: Running<Question, Answer>) =>
    first !== null && last !== null && last.bytes - first.bytes > limits.growth

  const endRun = (run: Running<Question, Answer>, reason: 'clock' | 'limit') => {
    run.ended ??= reason
    void run.thread.end()
  }

  /** Ends a question that has had its time: of the processor, or at last of the clock. */
  const endLate = (run: Running<Question, Answer>, now: number) => {
    if (now - run.began <= run.deadline) return
    const isSpent = processorTimeOf(run) > run.deadline
    const { maxWait = 1 } = limits
    if (!isSpent && now - run.began <= maxWait * run.deadline) return
    endRun(run, !isSpent && maxWait > 1 ? 'clock' : 'limit')
  }

  const measure = async (run: Running<Question, Answer>) => {
    if (run.isMeasuring || !run.thread.usage) return
    run.isMeasuring = true
    run.last = (await run.thread.usage()) ?? run.last
    run.first ??= run.last
    run.isMeasuring = false
  }

  let looks = 0
  const look = () => {
    const now = measures.now()
    if (looks++ % looksPerUsage === 0) for (const run of running) void measure(run)
    for (const run of running) {
      if (isTooLarge(run)) endRun(run, 'limit')
      else endLate(run, now)
    }
    const youngest = running.at(-1)
    if (!youngest || now < idleUntil) return
    const growth = youngest.thread.usage ? 2 * limits.growth : limits.growth
    if (measures.residentBytes() - youngest.before <= growth) return
    idleUntil = now + graceMilliseconds
    endRun(youngest, 'limit')
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
    const entry: Running<Question, Answer> = {
      thread,
      before: measures.residentBytes(),
      began: measures.now(),
      used: measures.processorTime(),
      deadline: deadlineOf(question),
      ...{ first: null, last: null, isMeasuring: false, ended: null },
    }
    running.push(entry)
    void measure(entry)
    watch ??= setInterval(look, lookMilliseconds)
    const given = await thread.ask(question)
    const answered =
      entry.ended === 'clock'
        ? refuse('busy')
        : entry.ended === 'limit' && exceeded !== undefined
          ? exceeded
          : given
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
