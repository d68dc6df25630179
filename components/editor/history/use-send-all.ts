'use client'

import { useCallback } from 'react'
import type { Session } from '@/lib/browser/editing/session'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { sendAll } from '@/lib/browser/sync/history/send-all'
import { useSync } from '@/lib/browser/sync/use-sync'
import type { PaperDocument } from '@/lib/resume/schema/document'

/** The part of an open document's session that sending needs. */
export type Sendable = Pick<Session<PaperDocument>, 'document' | 'keep'>

/**
 * Sends what is on the screen to the account, with the CV that a letter goes with; false when it could not
 * be sent now. Whatever names the document to the server waits for it.
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
