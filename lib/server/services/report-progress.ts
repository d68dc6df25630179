import 'server-only'

/**
 * Tells how far a job is in its row, one write at a time; what cannot be told is left out, since the work
 * hangs on none of it.
 *
 * @param begun the row as it is now
 * @param write answers with the row as it is then; null when somebody has changed it meanwhile
 * @param pause milliseconds between two words
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
        // The end of the work is written by itself, and fails aloud.
        .catch(() => {})
        .finally(() => {
          writing = null
        })
    },
    /** The row after everything that was told; null when somebody has changed it meanwhile. */
    async end(): Promise<R | null> {
      await writing
      return row
    },
  }
}
