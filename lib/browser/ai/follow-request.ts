import type { RequestKind, RequestResults } from './model-request'
import type { Asking, ModelRequests } from './model-requests'
import { watchRequest } from './watch-request'

/** Final result of a request. */
export type FollowedEnd<K extends RequestKind> =
  | { ok: true; result: RequestResults[K] }
  | { ok: false; code: string; retryAfter?: number | null | undefined }

export type Followed<K extends RequestKind> = {
  /** Resolves with the final result; null if it was stopped. */
  end: Promise<FollowedEnd<K> | null>
  /** Stops following, and cancels the request on the server. */
  stop: () => void
}

type Parts<K extends RequestKind> = {
  requests: Pick<ModelRequests<K>, 'begin' | 'read' | 'cancel' | 'discard'>
  asking: Asking<K>
  /** Runs before the request is sent; resolves with an error code on failure. */
  prepare?: () => Promise<string | null>
  onStage: (stage: string) => void
  /** Waits between two polls. */
  wait?: () => Promise<void>
}

/** Maximum consecutive polls without an answer before an error is reported. */
const maxMisses = 10

/**
 * Starts a model request whose result is needed only while somebody waits, polls it until it ends, and deletes its
 * result on the server. Never throws.
 */
export function followRequest<K extends RequestKind>({
  requests,
  asking,
  prepare = async () => null,
  onStage,
  wait,
}: Parts<K>): Followed<K> {
  const ended = new AbortController()
  let id: string | null = null

  async function begin() {
    const answer = await requests.begin(asking)
    if (answer.ok) id = answer.value.id
    // Stopped while it was being created: cancel it on the server too.
    if (id !== null && ended.signal.aborted) void requests.cancel(id)
    return answer
  }

  async function follow(): Promise<FollowedEnd<K> | null> {
    onStage('waiting')
    const refusal = await prepare()
    if (ended.signal.aborted) return null
    if (refusal !== null) return { ok: false, code: refusal }
    let misses = 0
    const { read } = requests
    const looks = watchRequest({ id, begin, read, signal: ended.signal, ...(wait && { wait }) })
    for await (const news of looks) {
      if (news.kind === 'done') {
        void requests.discard(news.id)
        return { ok: true, result: news.result }
      }
      if (news.kind === 'failed') {
        return { ok: false, code: news.code, retryAfter: news.retryAfter }
      }
      misses = news.kind === 'unreached' ? misses + 1 : 0
      if (news.kind === 'under-way') onStage(news.stage)
      else if (id === null || misses > maxMisses) return { ok: false, code: news.code }
    }
    return null
  }

  return {
    end: follow(),
    stop() {
      if (!ended.signal.aborted && id !== null) void requests.cancel(id)
      ended.abort()
    },
  }
}
