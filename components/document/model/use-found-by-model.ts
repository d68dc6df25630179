import type { RequestKind, RequestResults } from '@/lib/browser/ai/model-request'
import type { Asking, ModelRequests } from '@/lib/browser/ai/model-requests'
import { type FollowedState, useFollowedRequest } from '@/lib/browser/ai/use-followed-request'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { sendAll } from '@/lib/browser/sync/history/send-all'
import { useSync } from '@/lib/browser/sync/use-sync'

/** Request to a model with its progress. */
export type ModelFinding = { state: FollowedState; find: () => void; stop: () => void }

/**
 * Has a model find something about a CV. Pending changes of the CV are uploaded first, since the model reads the
 * account's copy.
 */
export function useFoundByModel<K extends RequestKind>(
  requests: ModelRequests<K>,
  journal: Journal,
  asking: Asking<K> & { documentId: string },
  onFound: (result: RequestResults[K]) => void,
): ModelFinding {
  const sync = useSync()
  const { state, begin, stop } = useFollowedRequest(requests)
  const sendFirst = async () => {
    const isSent = sync !== null && (await sendAll([asking.documentId], { journal, sync }))
    return isSent ? null : navigator.onLine ? 'unavailable' : 'offline'
  }
  return { state, stop, find: () => void begin(asking, onFound, sendFirst) }
}
