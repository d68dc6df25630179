import type { ApiResult } from '../client/api-types'
import { createListeners } from '../client/listeners'
import type { ModelRequest, RequestKind, RequestResults } from './model-request'
import type { Asking, ModelRequests } from './model-requests'
import { isForNow, watchRequest } from './watch-request'

/** Request kinds about one document, by which they are found again. */
export type TrackedKind = Extract<RequestKind, 'letter' | 'form-answer' | 'translation'>

/** Progress of a model request about a document. */
export type TrackerState<K extends TrackedKind> =
  | { kind: 'idle' }
  | { kind: 'asking'; stage: NonNullable<ModelRequest<K>['stage']> | 'sending' | 'waiting' }
  | { kind: 'failed'; code: string; retryAfter?: number | null }
  | { kind: 'answered'; id: string; result: RequestResults[K] }

type Parts<K extends TrackedKind> = {
  documentId: string
  requests: ModelRequests<K>
  /** Runs before the request is sent; resolves with an error code on failure. */
  prepare: () => Promise<string | null>
  newKey: () => string
}

type Open = { id: string | null; ended: AbortController; isUnwanted: boolean }

/** Milliseconds before a failed lookup of an earlier request is retried. */
const findAgainAfter = 4_000

/**
 * Starts a model request about one document and polls it until it ends. The request runs on the server: it survives
 * closing the page or dialog, and is found on return.
 */
export function openRequestTracker<K extends TrackedKind>({
  documentId,
  requests,
  prepare,
  newKey,
}: Parts<K>) {
  let state: TrackerState<K> = { kind: 'idle' }
  let open: Open | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let isClosed = false
  const listeners = createListeners()

  function show(next: TrackerState<K>) {
    if (isClosed) return
    state = next
    listeners.notify()
  }

  function openRequest(id: string | null): Open {
    open = { id, ended: new AbortController(), isUnwanted: false }
    return open
  }

  /** Stops polling; returns the id of the request. */
  function leave(): string | null {
    const left = open
    open = null
    clearTimeout(timer)
    left?.ended.abort()
    return left?.id ?? null
  }

  /** Reports a failure once, also after a return to the page. */
  function fail(code: string, retryAfter: number | null = null) {
    const id = leave()
    show({ kind: 'failed', code, ...(retryAfter !== null && { retryAfter }) })
    if (id !== null) void requests.discard(id)
  }

  /** @param begin receives the request if it has no id yet */
  async function follow(request: Open, begin: () => Promise<ApiResult<ModelRequest<K>>>) {
    const { id, ended } = request
    const looks = watchRequest({ id, begin, read: requests.read, signal: ended.signal })
    for await (const news of looks) {
      // After a return to the page polling continues here.
      if (isClosed) return
      if (news.kind === 'done') show({ kind: 'answered', id: news.id, result: news.result })
      else if (news.kind === 'under-way') show({ kind: 'asking', stage: news.stage })
      else if (news.kind === 'failed') return fail(news.code, news.retryAfter)
      else if (request.id === null) return fail(news.code)
    }
  }

  /** Continues an earlier request, if there is one; without an answer it retries later. */
  async function resume(): Promise<void> {
    const found = await requests.find(documentId)
    if (open || isClosed) return
    if (!found.ok) {
      if (isForNow(found.code)) timer = setTimeout(() => void resume(), findAgainAfter)
      return
    }
    const { id } = found.value
    if (id !== null) await follow(openRequest(id), () => requests.read(id))
  }

  async function discard() {
    const id = leave()
    show({ kind: 'idle' })
    if (id !== null) await requests.discard(id)
  }

  return {
    state: () => state,
    subscribe: listeners.subscribe,
    resume,
    /** Starts a new request and deletes the result of an earlier one. */
    async ask(asking: Asking<K>) {
      await discard()
      if (isClosed) return
      const request = openRequest(null)
      show({ kind: 'asking', stage: 'sending' })
      // The model reads the account's copy.
      const refusal = await prepare()
      if (open !== request) return
      if (refusal !== null) return fail(refusal)
      const key = newKey()
      await follow(request, async () => {
        const answer = await requests.begin(asking, key)
        if (answer.ok) request.id = answer.value.id
        // Stopped while it was being created: cancel it on the server too.
        if (request.id !== null && request.isUnwanted) void requests.cancel(request.id)
        return answer
      })
    },
    /** Cancels the request. */
    async stop() {
      if (open) open.isUnwanted = true
      const id = leave()
      show({ kind: 'idle' })
      if (id !== null) await requests.cancel(id)
    },
    /** Deletes the result. */
    discard,
    /** Stops tracking. A request in progress continues, also one that is about to be sent. */
    close() {
      isClosed = true
      clearTimeout(timer)
      if (open && open.id !== null) open.ended.abort()
    },
  }
}

export type RequestTracker<K extends TrackedKind> = ReturnType<typeof openRequestTracker<K>>
