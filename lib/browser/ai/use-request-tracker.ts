import { useEffect, useState, useSyncExternalStore } from 'react'
import { createModelRequests } from './model-requests'
import {
  openRequestTracker,
  type RequestTracker,
  type TrackedKind,
  type TrackerState,
} from './request-tracker'

type Parts = {
  documentId: string
  /** Lets a model read the document; resolves with an error code on failure. */
  prepare: () => Promise<string | null>
  newKey: () => string
}

const never = () => () => {}
const idle = { kind: 'idle' } as const
const readIdle = () => idle

/**
 * Tracks the model request about one document: finds an earlier one and continues it. The component may unmount at any
 * time; the request goes on.
 *
 * @returns a tracker that is null only before it is opened
 */
export function useRequestTracker<K extends TrackedKind>(
  kind: K,
  { documentId, prepare, newKey }: Parts,
): { state: TrackerState<K>; tracker: RequestTracker<K> | null } {
  const [tracker, setTracker] = useState<RequestTracker<K> | null>(null)
  useEffect(() => {
    const requests = createModelRequests(kind)
    const opened = openRequestTracker({ documentId, requests, prepare, newKey })
    setTracker(opened)
    void opened.resume()
    return opened.close
  }, [kind, documentId, prepare, newKey])
  const read = tracker?.state ?? readIdle
  const state = useSyncExternalStore<TrackerState<K>>(tracker?.subscribe ?? never, read, readIdle)
  return { state, tracker }
}
