import type { Connection } from '../connection'
import type { JournalNamespace } from '../journal-types'
import type { Unsaved, Written } from '../write-batch'
import { copiesOf } from './copies'
import { reconcileCopies } from './reconcile-copies'

/**
 * Creates the second copies of a journal.
 *
 * @param stepsPause debounce for copying undo steps in milliseconds
 */
export function journalCopies(
  namespace: JournalNamespace,
  connection: Connection,
  stepsPause: number,
) {
  const copies = copiesOf(namespace)
  const waiting = new Map<string, ReturnType<typeof setTimeout>>()

  function copyStepsLater(id: string): void {
    if (waiting.has(id)) return
    const copyNow = () => {
      waiting.delete(id)
      // A failed copy of steps is retried with the next step.
      connection.use((database) => copies.updateSteps(database, id)).catch(() => {})
    }
    waiting.set(id, setTimeout(copyNow, stepsPause))
  }

  return {
    /**
     * Updates the copies of documents after a batch, and those of their undo steps after the debounce. Rejects if the
     * database no longer exists.
     */
    async keep(
      batch: readonly (readonly [string, Unsaved])[],
      written: readonly Written[],
    ): Promise<void> {
      const ids = written.map(({ id, contest }) => (contest?.kind === 'parked' ? contest.id : id))
      await connection.use((database) => copies.update(database, ids))
      for (const [at, [, { history }]] of batch.entries()) {
        const id = ids[at]
        if (history && id !== undefined) copyStepsLater(id)
      }
    },
    /** Reconciles copies in the background, after older versions or a crash. */
    reconcile(): void {
      const work = connection.use((database) => reconcileCopies(database, namespace, copies))
      // A refusal is reported at the first use.
      work.catch(() => {})
    },
    close(): void {
      for (const timer of waiting.values()) clearTimeout(timer)
    },
  }
}
