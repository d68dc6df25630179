import { useCallback } from 'react'
import { prepareDocuments } from '@/lib/browser/ai/prepare-documents'
import type { Session } from '@/lib/browser/editing/session'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { useSync } from '@/lib/browser/sync/use-sync'
import type { PaperDocument } from '@/lib/resume/schema/document'

/** Returns a function that lets a model read the open document, and the CV of a letter; see `prepareDocuments`. */
export function usePrepare(session: Pick<Session<PaperDocument>, 'document' | 'keep'>) {
  const journal = useJournal()
  const sync = useSync()
  return useCallback(() => {
    const { id, kind, lineage } = session.document()
    const ids = [id, ...(kind === 'letter' && lineage ? [lineage.documentId] : [])] as const
    return prepareDocuments(ids, { journal, sync, keep: session.keep })
  }, [journal, sync, session])
}
