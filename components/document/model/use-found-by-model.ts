import type { RequestKind, RequestResults } from '@/lib/browser/ai/model-request'
import type { Asking, ModelRequests } from '@/lib/browser/ai/model-requests'
import { prepareDocuments } from '@/lib/browser/ai/prepare-documents'
import { type FollowedState, useFollowedRequest } from '@/lib/browser/ai/use-followed-request'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { useSync } from '@/lib/browser/sync/use-sync'

/** Request to a model with its progress. */
export type ModelFinding = { state: FollowedState; find: () => void; stop: () => void }

/**
 * Has a model find something about a CV, as it is on the screen.
 */
export function useFoundByModel<K extends RequestKind>(
  requests: ModelRequests<K>,
  journal: Journal,
  asking: Asking<K> & { documentId: string },
  onFound: (result: RequestResults[K]) => void,
): ModelFinding {
  const sync = useSync()
  const { state, begin, stop } = useFollowedRequest(requests)
  const sendFirst = () => prepareDocuments([asking.documentId], { journal, sync })
  return { state, stop, find: () => void begin(asking, onFound, sendFirst) }
}
