import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import type { TailorDraft } from '../../jobs/tailor/tailor-draft'
import { answerWithin } from '../../storage/journal/answer-within'
import { handleEnding, withHandledEndings } from '../../storage/journal/handled-endings'
import type { JournalNamespace } from '../../storage/journal/journal-types'

/** A file, or a pasted text, that waits for its review. */
export type DraftFile = {
  id: string
  /** Namespace of its owner: others on this device do not see it. */
  namespace: JournalNamespace
  /** As the file was called; empty for a pasted text. */
  name: string
  /** When it came, in milliseconds since 1970. */
  at: number
  content: { kind: 'file'; bytes: Uint8Array<ArrayBuffer> } | { kind: 'text'; text: string }
}

/** Files are stored apart from drafts: a draft is written with every change, a file once. */
interface DraftSchema extends DBSchema {
  files: { key: string; value: DraftFile }
  drafts: { key: string; value: { id: string; draft: ReviewDraft } }
  /** Since version 2. How far CVs are fitted to postings. */
  postings: { key: string; value: { key: string; draft: TailorDraft } }
}

type DraftDatabase = IDBPDatabase<DraftSchema>

/**
 * Runs a job on the database of what waits for a decision: files under review, postings that CVs are
 * fitted to. It is one of its own, and empty where nobody does either.
 *
 * @param patience milliseconds to wait for a browser that does not answer
 * @throws when the browser refuses storage or does not answer
 */
export async function withDraftDatabase<T>(
  job: (database: DraftDatabase) => Promise<T>,
  patience = 8_000,
): Promise<T> {
  // As in a private window that has no database at all.
  if (!globalThis.indexedDB) throw new DOMException('No IndexedDB', 'SecurityError')
  const opening = openDB<DraftSchema>('vitae:import', 2, {
    upgrade(database, before, _after, transaction) {
      handleEnding(transaction)
      if (before < 1) {
        database.createObjectStore('files', { keyPath: 'id' })
        database.createObjectStore('drafts', { keyPath: 'id' })
      }
      database.createObjectStore('postings', { keyPath: 'key' })
    },
  }).then(withHandledEndings)
  const database = await answerWithin(opening, patience)
  try {
    return await answerWithin(job(database), patience)
  } finally {
    database.close()
  }
}
