import 'server-only'

/** One thread that answers one question at a time. */
export type WatchedThread<Question, Answer> = {
  /** Resolves all the same when the thread ends before it has answered. */
  ask: (question: Question) => Promise<Answer>
  isEnded: () => boolean
  /** Ends the thread at once, whatever it does. */
  end: () => Promise<void>
}

/** Resource limits of a question, and of the questions under way. */
export type ThreadLimits = {
  /** Threads at once. */
  threads: number
  /** Questions that wait for a thread; beyond it they are refused as `busy`. */
  waiting: number
  /** Milliseconds for one question. */
  deadline: number
  /** Bytes by which the process may grow while one is worked on. */
  growth: number
  /** Milliseconds after which a thread that has nothing to do ends. */
  idle: number
}

/** Measurements that the watch reads; tests bring their own. */
export type Measures = { residentBytes: () => number; now: () => number }

/** Why a question is not worked on: too many wait, or the process comes to its end. */
export type ThreadRefusal = 'busy' | 'closed'

export type WatchedThreads<Question, Answer> = {
  ask: (question: Question) => Promise<Answer>
  /** Ends the threads; what was under way fails. */
  close: () => Promise<void>
}
