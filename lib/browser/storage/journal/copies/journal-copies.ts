import type { Connection } from '../connection'
import type { JournalNamespace } from '../journal-types'
import type { Unsaved, Written } from '../write-batch'
import { copiesOf } from './copies'
import { reconcileCopies } from './reconcile-copies'

/**
 * The second copies as a journal keeps them.
 *
 * @param stepsPause milliseconds that undo steps rest before they are copied
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
      // Steps that cannot be copied now are copied after the next one.
      connection.use((database) => copies.updateSteps(database, id)).catch(() => {})
    }
    waiting.set(id, setTimeout(copyNow, stepsPause))
  }

  return {
    /**
     * Updates the copies of documents after a batch, and those of their undo steps a moment later. Rejects when the
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
    /** Makes up, behind everything else, for what older versions or an end at a bad moment left. */
    reconcile(): void {
      const work = connection.use((database) => reconcileCopies(database, namespace, copies))
      // A refusal shows at the first use.
      work.catch(() => {})
    },
    close(): void {
      for (const timer of waiting.values()) clearTimeout(timer)
    },
  }
}
