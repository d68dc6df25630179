import 'server-only'

/** Usage of a thread: milliseconds of processor time since it began, and bytes of memory that it holds now. */
export type ThreadUsage = { processorTime: number; bytes: number }

/** One thread that answers one question at a time. */
export type WatchedThread<Question, Answer> = {
  /** Resolves also when the thread ends before it has answered. */
  ask: (question: Question) => Promise<Answer>
  isEnded: () => boolean
  /** Measures the thread itself; null where it has ended. Absent for a process, which is measured with all others. */
  usage?: () => Promise<ThreadUsage | null>
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
   * Maximum wall time as a multiple of the deadline. Up to it the deadline is processor time of the thread, so that a
   * busy machine ends no question that has hardly run; beyond it the question is refused as `busy`. 1 by default: wall
   * time.
   */
  maxWait?: number
  /** Bytes by which a thread may grow during one question; where it cannot be measured, the process. */
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
