import { useCallback } from 'react'
import type { Session } from '@/lib/browser/editing/session'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { sendAll } from '@/lib/browser/sync/history/send-all'
import { useSync } from '@/lib/browser/sync/use-sync'
import type { PaperDocument } from '@/lib/resume/schema/document'

/** Part of a session that uploading needs. */
export type Sendable = Pick<Session<PaperDocument>, 'document' | 'keep'>

/**
 * Returns a function that uploads the open document, with the CV of a letter; false if that is not possible now. Call
 * it before the server is asked about the document.
 */
export function useSendAll(session: Sendable): () => Promise<boolean> {
  const journal = useJournal()
  const sync = useSync()
  return useCallback(async () => {
    if (!journal || !sync) return false
    const { id, kind, lineage } = session.document()
    const ids = [id, ...(kind === 'letter' && lineage ? [lineage.documentId] : [])] as const
    return sendAll(ids, { journal, sync, keep: session.keep })
  }, [journal, sync, session])
}
