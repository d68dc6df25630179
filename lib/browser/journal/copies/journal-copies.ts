import type { JournalDatabase } from '../database'
import type { JournalNamespace } from '../types'
import type { Written } from '../write-batch'
import { copiesOf } from './copies'
import { reconcileCopies } from './restore-copies'

/** The second copies as a journal keeps them; nothing is done for a namespace without them. */
export function journalCopies(namespace: JournalNamespace) {
  const copies = copiesOf(namespace)
  return {
    /** Brings the copies of documents to where a batch brought the database. */
    async keep(written: readonly Written[]): Promise<void> {
      const gone = written.filter(({ revision }) => revision === null).map(({ id }) => id)
      const kept = written.flatMap(({ copy }) => copy ?? [])
      await Promise.all([copies?.keep(kept), copies?.forget(gone)])
    },
    /** Makes up for what older versions, or an end at a bad moment, left undone. */
    async reconcile(database: JournalDatabase): Promise<void> {
      if (copies) await reconcileCopies(database, copies)
    },
  }
}
