import 'server-only'
import type { DatabaseSync } from 'node:sqlite'
import { storeErrorOf } from '../../database/store-error'
import { StoreUnavailableError } from '../item-types'

type Write = {
  run: () => unknown
  /** Characters it carries, as a measure of the memory it holds while it waits. */
  weight: number
  answer: (result: unknown) => void
  refuse: (error: unknown) => void
}

/** Beyond these a new write is refused at once: waiting longer would only end in time-outs. */
const waitingLimits = { writes: 1_000, weight: 64_000_000 }
/** So many writes share one transaction at most: the event loop stands still while it runs. */
const batchSize = 128

/**
 * A commit waits for the disk and the event loop waits with it. After one the next comes at the
 * earliest when so many times its length have passed, so that under load the disk takes a fifth of
 * the time and many writes share each wait; a write that comes alone never waits.
 */
const restFactor = 4
/** Milliseconds that a write waits for others at most. */
const maxIdle = 25

export type GroupCommit = {
  /**
   * Runs a write inside a transaction that other writes of the same moment share. Answers what `run`
   * answered, after the commit is on the disk.
   *
   * @throws StoreUnavailableError when nothing was written
   */
  write: <T>(weight: number, run: () => T) => Promise<T>
  /** Commits what waits; later writes are refused. */
  close: () => void
}

/**
 * Makes writes that arrive together share one commit: one wait for the disk instead of many, and
 * still no answer before the disk has it.
 *
 * @param onRollBack called when what a transaction has written is not there after all
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
    // SQLite has rolled back by itself after some errors.
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
