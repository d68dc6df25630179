'use client'

import { useCallback } from 'react'
import { sendAll } from '@/lib/browser/history/send-all'
import { useJournal } from '@/lib/browser/journal/use-journal'
import { useSync } from '@/lib/browser/sync/use-sync'

/** Sends what is on the screen to the account; false when it could not be sent now. */
export function useSendAll(documentId: string): () => Promise<boolean> {
  const journal = useJournal()
  const sync = useSync()
  return useCallback(
    async () => (journal && sync ? sendAll(documentId, { journal, sync }) : false),
    [journal, sync, documentId],
  )
}
