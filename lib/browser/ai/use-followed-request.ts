import { useCallback, useEffect, useRef, useState } from 'react'
import { type Followed, followRequest } from './follow-request'
import type { RequestKind, RequestResults } from './model-request'
import type { Asking, ModelRequests } from './model-requests'

export type FollowedState =
  | { kind: 'idle' }
  | { kind: 'working'; stage: string }
  | { kind: 'failed'; code: string; retryAfter?: number | null | undefined }

/**
 * Runs a model request while its screen is shown, and returns its progress and error. Unmounting cancels the request.
 */
export function useFollowedRequest<K extends RequestKind>(requests: ModelRequests<K>) {
  const [state, setState] = useState<FollowedState>({ kind: 'idle' })
  const current = useRef<Followed<K> | null>(null)
  const leave = useCallback(() => {
    current.current?.stop()
    current.current = null
  }, [])
  useEffect(() => leave, [leave])

  const stop = useCallback(() => {
    leave()
    setState({ kind: 'idle' })
  }, [leave])

  /** @param onDone handles the result; the request counts as in progress until it resolves */
  async function begin(
    asking: Asking<K>,
    onDone: (result: RequestResults[K]) => void | Promise<void>,
    prepare?: () => Promise<string | null>,
  ): Promise<void> {
    leave()
    const onStage = (stage: string) => setState({ kind: 'working', stage })
    const followed = followRequest({ requests, asking, onStage, ...(prepare && { prepare }) })
    current.current = followed
    const end = await followed.end
    if (!end || current.current !== followed) return
    current.current = null
    if (!end.ok) return setState({ kind: 'failed', code: end.code, retryAfter: end.retryAfter })
    await onDone(end.result)
    setState({ kind: 'idle' })
  }

  return { state, begin, stop }
}
