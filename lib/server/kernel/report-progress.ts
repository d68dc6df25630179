import 'server-only'

/**
 * Reports the progress of a job in its row, one write at a time; a report that cannot be written is skipped, since
 * the work does not depend on it.
 *
 * @param begun the row as it is now
 * @param write returns the row as it is then; null after a write conflict
 * @param pause minimum milliseconds between two reports
 */
export function reportProgress<R extends { progress: unknown }>(
  begun: R,
  write: (row: R) => Promise<R | null>,
  pause = 0,
) {
  let row: R | null = begun
  let writing: Promise<void> | null = null
  let reportedAt = Number.NEGATIVE_INFINITY
  return {
    notify(progress: NonNullable<R['progress']>) {
      const at = performance.now()
      if (!row || writing || at - reportedAt < pause) return
      reportedAt = at
      writing = write({ ...row, progress })
        .then((written) => {
          row = written
        })
        // The end of the work is written by the caller, whose errors are not ignored.
        .catch(() => {})
        .finally(() => {
          writing = null
        })
    },
    /** Returns the row after the last report; null if another process has changed it meanwhile. */
    async end(): Promise<R | null> {
      await writing
      return row
    },
  }
}
