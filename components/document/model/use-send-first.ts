import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { sendAll } from '@/lib/browser/sync/history/send-all'
import { useSync } from '@/lib/browser/sync/use-sync'

/**
 * Returns a function that uploads pending changes of a CV, since the model reads the account's copy. Resolves with an
 * error code, or null.
 */
export function useSendFirst(journal: Journal, documentId: string) {
  const sync = useSync()
  return async (): Promise<string | null> => {
    const isSent = sync !== null && (await sendAll([documentId], { journal, sync }))
    return isSent ? null : navigator.onLine ? 'unavailable' : 'offline'
  }
}
