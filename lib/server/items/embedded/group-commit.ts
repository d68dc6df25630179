import 'server-only'
import type { DatabaseSync } from 'node:sqlite'
import { storeErrorOf } from '../../database/store-error'
import { StoreUnavailableError } from '../item-types'

type Write = {
  run: () => unknown
  /** Number of characters, as a measure of its memory while it waits. */
  weight: number
  answer: (result: unknown) => void
  refuse: (error: unknown) => void
}

/** Beyond these a new write is refused at once: waiting longer would only end in timeouts. */
const waitingLimits = { writes: 1_000, weight: 64_000_000 }
/** Maximum writes in one transaction: the event loop is blocked while it runs. */
const batchSize = 128

/**
 * A commit waits for the disk and blocks the event loop. The next commit begins after a pause of this many times
 * the length of the last one, so that under load the disk takes a fifth of the time and many writes share each
 * wait; a single write never waits.
 */
const restFactor = 4
/** Maximum milliseconds that a write waits for others. */
const maxIdle = 25

export type GroupCommit = {
  /**
   * Runs a write inside a transaction that concurrent writes share. Returns the result of `run`, after the commit
   * is on the disk.
   *
   * @throws StoreUnavailableError when nothing was written
   */
  write: <T>(weight: number, run: () => T) => Promise<T>
  /** Commits pending writes; later ones are refused. */
  close: () => void
}

/**
 * Creates a group commit: writes that arrive together share one wait for the disk, and none is acknowledged before
 * the disk has it.
 *
 * @param onRollBack called when the writes of a transaction were rolled back
 */
export function createGroupCommit(
  database: DatabaseSync,
  onRollBack: () => void = () => {},
): GroupCommit {
  const waiting: Write[] = []
  let weight = 0
  let cancel: (() => void) | null = null
  let earliest = 0
  let isClosed = false

  const rollBack = () => {
    // SQLite rolls back by itself after some errors.
    if (database.isTransaction) database.exec('ROLLBACK')
  }

  const commit = (batch: readonly Write[]) => {
    const answers: (() => void)[] = []
    try {
      database.exec('BEGIN IMMEDIATE')
      for (const { run, answer } of batch) {
        const result = run()
        answers.push(() => answer(result))
      }
      database.exec('COMMIT')
    } catch (error) {
      try {
        rollBack()
      } finally {
        onRollBack()
        for (const { refuse } of batch) refuse(storeErrorOf(error) ?? error)
      }
      return
    }
    for (const answer of answers) answer()
  }

  const flush = () => {
    cancel?.()
    cancel = null
    const batch = waiting.splice(0, batchSize)
    for (const write of batch) weight -= write.weight
    const began = performance.now()
    commit(batch)
    const ended = performance.now()
    earliest = ended + Math.min(maxIdle, (ended - began) * restFactor)
    if (waiting.length > 0) schedule()
  }

  const schedule = () => {
    if (cancel) return
    const rest = waiting.length >= batchSize ? 0 : earliest - performance.now()
    if (rest >= 1) {
      const timer = setTimeout(flush, rest)
      cancel = () => clearTimeout(timer)
    } else {
      const timer = setImmediate(flush)
      cancel = () => clearImmediate(timer)
    }
  }

  return {
    write<T>(size: number, run: () => T): Promise<T> {
      const isFull = waiting.length >= waitingLimits.writes || weight + size > waitingLimits.weight
      if (isClosed || isFull) return Promise.reject(new StoreUnavailableError('busy'))
      return new Promise<T>((resolve, reject) => {
        waiting.push({
          run,
          weight: size,
          // `run` of this very write made the result.
          answer: (result) => resolve(result as T),
          refuse: reject,
        })
        weight += size
        if (waiting.length === batchSize) {
          cancel?.()
          cancel = null
        }
        schedule()
      })
    },
    close() {
      isClosed = true
      while (waiting.length > 0) flush()
    },
  }
}
