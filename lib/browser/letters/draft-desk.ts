import type { LetterResult } from '@/lib/ai/letters/letter-result'
import { isUnderWay, type ModelRequest } from '../ai/model-request'
import type { ModelRequests } from '../ai/model-requests'
import type { ApiFailureCode, ApiResult } from '../api/types'

type LetterRequest = ModelRequest<'letter'>

/** How far a model is with the sentences of a letter. */
export type DraftState =
  | { kind: 'idle' }
  | { kind: 'asking'; stage: NonNullable<LetterRequest['stage']> | 'sending' | 'waiting' }
  | { kind: 'failed'; code: string }
  | { kind: 'answered'; result: LetterResult }

type Parts = {
  documentId: string
  requests: ModelRequests<'letter'>
  /** Sends what is on the screen to the account; false when it could not be sent now. */
  sendAll: () => Promise<boolean>
  newKey: () => string
}

/** Milliseconds between two looks, and after nobody has answered. */
const pause = 1_000
const longPause = 4_000

/** Whether the next look may bring what this one did not, without anybody doing anything. */
const isForNow = (code: ApiFailureCode) =>
  ['offline', 'timeout', 'bad-answer', 'internal', 'unavailable'].includes(code)

/**
 * Asks a model for the sentences of one letter and follows the request until it ends. It lives on the
 * server: a closed page ends nothing, and whoever comes back finds what came of it.
 */
export function openDraftDesk({ documentId, requests, sendAll, newKey }: Parts) {
  let state: DraftState = { kind: 'idle' }
  let open: { id: string | null } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let isClosed = false
  const listeners = new Set<() => void>()

  function show(next: DraftState) {
    if (isClosed) return
    state = next
    for (const listener of [...listeners]) listener()
  }

  function take(request: { id: string | null }, answer: ApiResult<LetterRequest>) {
    // Stopped, or asked anew, meanwhile.
    if (open !== request || isClosed) return
    if (!answer.ok) {
      if (request.id !== null && isForNow(answer.code)) return lookLater(request, longPause)
      open = null
      return show({ kind: 'failed', code: answer.code })
    }
    const { id, status, stage, code, result } = answer.value
    request.id = id
    if (isUnderWay(answer.value)) {
      show({ kind: 'asking', stage: stage ?? 'waiting' })
      return lookLater(request, pause)
    }
    if (result) return show({ kind: 'answered', result })
    open = null
    show({ kind: 'failed', code: code ?? status })
  }

  function lookLater(request: { id: string | null }, delay: number) {
    timer = setTimeout(async () => {
      if (request.id !== null) take(request, await requests.read(request.id))
    }, delay)
  }

  /** Goes on with what was asked before, if anything was; where nobody answers it asks again later. */
  async function resume(): Promise<void> {
    const found = await requests.find(documentId)
    if (open || isClosed) return
    if (!found.ok) {
      if (isForNow(found.code)) timer = setTimeout(() => void resume(), longPause)
      return
    }
    if (found.value.id === null) return
    const request = { id: found.value.id }
    open = request
    take(request, await requests.read(request.id))
  }

  async function discard() {
    const id = open?.id ?? null
    clearTimeout(timer)
    open = null
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
    /** Asks anew; what came of an earlier question goes. */
    async ask() {
      await discard()
      const request: { id: string | null } = { id: null }
      open = request
      show({ kind: 'asking', stage: 'sending' })
      // The model reads the letter and its CV as the account has them.
      if (!(await sendAll())) {
        if (open !== request) return
        open = null
        return show({ kind: 'failed', code: 'not-sent' })
      }
      if (open === request) take(request, await requests.begin({ documentId }, newKey()))
    },
    /** Ends what is under way. */
    async stop() {
      const id = open?.id ?? null
      clearTimeout(timer)
      open = null
      show({ kind: 'idle' })
      if (id !== null) await requests.cancel(id)
    },
    /** Puts away what came of it. */
    discard,
    close() {
      isClosed = true
      clearTimeout(timer)
    },
  }
}

export type DraftDesk = ReturnType<typeof openDraftDesk>
