import type { ApiResult } from '../client/api-types'
import type { ModelRequest, RequestKind, RequestResults } from './model-request'
import type { Asking, ModelRequests } from './model-requests'
import { isForNow, watchRequest } from './watch-request'

/** Kinds of requests that concern one document, so that they are found again by that document. */
export type TrackedKind = Extract<RequestKind, 'letter' | 'translation'>

/** Progress of a model request about a document. */
export type TrackerState<K extends TrackedKind> =
  | { kind: 'idle' }
  | { kind: 'asking'; stage: NonNullable<ModelRequest<K>['stage']> | 'sending' | 'waiting' }
  | { kind: 'failed'; code: string }
  | { kind: 'answered'; id: string; result: RequestResults[K] }

type Parts<K extends TrackedKind> = {
  documentId: string
  requests: ModelRequests<K>
  /** Runs before the request is sent; resolves with an error code if that failed. */
  prepare: () => Promise<string | null>
  newKey: () => string
}

type Open = { id: string | null; ended: AbortController; isUnwanted: boolean }

/** Milliseconds until it is asked again what was asked before. */
const findAgainAfter = 4_000

/**
 * Starts a request to a model about one document and follows it until it ends. It runs on the server: closing a page
 * or dialog does not end it, and its result is found on return.
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
  const listeners = new Set<() => void>()

  function show(next: TrackerState<K>) {
    if (isClosed) return
    state = next
    for (const listener of [...listeners]) listener()
  }

  function openRequest(id: string | null): Open {
    open = { id, ended: new AbortController(), isUnwanted: false }
    return open
  }

  /** Looks at nothing any more; answers which request that was. */
  function leave(): string | null {
    const left = open
    open = null
    clearTimeout(timer)
    left?.ended.abort()
    return left?.id ?? null
  }

  /** Reports it once, also after a return to the page. */
  function fail(code: string) {
    const id = leave()
    show({ kind: 'failed', code })
    if (id !== null) void requests.discard(id)
  }

  /** @param begin gets it where it has no id yet */
  async function follow(request: Open, begin: () => Promise<ApiResult<ModelRequest<K>>>) {
    const { id, ended } = request
    const looks = watchRequest({ id, begin, read: requests.read, signal: ended.signal })
    for await (const news of looks) {
      // A return to the page continues from here.
      if (isClosed) return
      if (news.kind === 'done') show({ kind: 'answered', id: news.id, result: news.result })
      else if (news.kind === 'under-way') show({ kind: 'asking', stage: news.stage })
      else if (news.kind === 'failed' || request.id === null) return fail(news.code)
    }
  }

  /** Goes on with what was asked before, if anything was; where nobody answers it asks again later. */
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
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    resume,
    /** Starts a new request; the result of an earlier one is deleted. */
    async ask(asking: Asking<K>) {
      await discard()
      if (isClosed) return
      const request = openRequest(null)
      show({ kind: 'asking', stage: 'sending' })
      // The model reads what the account has.
      const refusal = await prepare()
      if (open !== request) return
      if (refusal !== null) return fail(refusal)
      const key = newKey()
      await follow(request, async () => {
        const answer = await requests.begin(asking, key)
        if (answer.ok) request.id = answer.value.id
        // Stopped while it was begun: it is ended there, too.
        if (request.id !== null && request.isUnwanted) void requests.cancel(request.id)
        return answer
      })
    },
    /** Ends what is under way. */
    async stop() {
      if (open) open.isUnwanted = true
      const id = leave()
      show({ kind: 'idle' })
      if (id !== null) await requests.cancel(id)
    },
    /** Deletes its result. */
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
