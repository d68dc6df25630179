import 'server-only'

/** One thread that answers one question at a time. */
export type WatchedThread<Question, Answer> = {
  /** Resolves also when the thread ends before it has answered. */
  ask: (question: Question) => Promise<Answer>
  isEnded: () => boolean
  /** Terminates the thread at once. */
  end: () => Promise<void>
}

/** Resource limits of a question, and of the questions under way. */
export type ThreadLimits = {
  /** Maximum number of threads. */
  threads: number
  /** Maximum questions that wait for a thread; beyond it they are refused as `busy`. */
  waiting: number
  /** Milliseconds for one question. */
  deadline: number
  /**
   * Maximum wall time as a multiple of the deadline. Up to it the deadline is processor time of the
   * process, so that a busy machine ends no question that has hardly run. 1 by default: wall time.
   */
  maxWait?: number
  /** Bytes by which the process may grow during one question. */
  growth: number
  /** Milliseconds after which an idle thread ends. */
  idle: number
}

/** Measurements that the watch reads; tests bring their own. Times are in milliseconds. */
export type Measures = {
  residentBytes: () => number
  now: () => number
  /** Processor time of all threads of the process. */
  processorTime: () => number
}

/** Reason why a question is refused: too many wait, or the process is about to end. */
export type ThreadRefusal = 'busy' | 'closed'

export type WatchedThreads<Question, Answer> = {
  ask: (question: Question) => Promise<Answer>
  /** Ends the threads; questions under way fail. */
  close: () => Promise<void>
}
