import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import type { TailorDraft } from '../../jobs/tailor/tailor-draft'
import { answerWithin } from '../../storage/journal/answer-within'
import { handleEnding, withHandledEndings } from '../../storage/journal/handled-endings'
import type { JournalNamespace } from '../../storage/journal/journal-types'

/** File or pasted text under review. */
export type DraftFile = {
  id: string
  /** Namespace of its owner; other users of this device do not see it. */
  namespace: JournalNamespace
  /** File name; empty for pasted text. */
  name: string
  /** Time of import in milliseconds since 1970. */
  at: number
  content: { kind: 'file'; bytes: Uint8Array<ArrayBuffer> } | { kind: 'text'; text: string }
}

/** Files are stored separately from drafts: a draft is written with every change, a file once. */
interface DraftSchema extends DBSchema {
  files: { key: string; value: DraftFile }
  drafts: { key: string; value: { id: string; draft: ReviewDraft } }
  /** Since version 2. Drafts of tailoring. */
  postings: { key: string; value: { key: string; draft: TailorDraft } }
}

type DraftDatabase = IDBPDatabase<DraftSchema>

/**
 * Runs a job on the database of drafts: files under review and tailoring drafts. It is separate from the journal, and
 * created on demand.
 *
 * @param patience timeout in milliseconds
 * @throws if the browser refuses storage or does not answer
 */
export async function withDraftDatabase<T>(
  job: (database: DraftDatabase) => Promise<T>,
  patience = 8_000,
): Promise<T> {
  // As in a private window without IndexedDB.
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
