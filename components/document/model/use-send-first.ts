import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { sendAll } from '@/lib/browser/sync/history/send-all'
import { useSync } from '@/lib/browser/sync/use-sync'

/**
 * Returns a function that sends what was just typed into a CV to the account, where a model reads it. It answers with
 * the code of a failure, null where all of it is there.
 */
export function useSendFirst(journal: Journal, documentId: string) {
  const sync = useSync()
  return async (): Promise<string | null> => {
    const isSent = sync !== null && (await sendAll([documentId], { journal, sync }))
    return isSent ? null : navigator.onLine ? 'unavailable' : 'offline'
  }
}
