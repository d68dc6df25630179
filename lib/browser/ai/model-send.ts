import type { AiRequest } from '@/lib/api/ai-requests'
import { createSpaceSend, failure, type Send } from '../client/send'
import { sharedAccount } from '../sync/account/use-account'
import { findAnswerer } from './find-answerer'
import type { PageSend } from './page/page-send'

let opened: Promise<PageSend> | null = null

/** Opens the requests to the model of this device. Its code comes with the first of them. */
function openPage(): Promise<PageSend> {
  opened ??= import('./page/page-send').then((code) => code.openPageSend())
  opened.catch(() => {
    opened = null
  })
  return opened
}

/**
 * Creates the sender of requests to models: to the model chosen on this device, else to the account's. A request stays
 * where it was begun; one of an ended page is `not-found`.
 *
 * @param patience timeout in milliseconds of the account's
 */
export function createModelSend(patience?: number): Send {
  const account = createSpaceSend(patience)
  return async (call) => {
    const id = /\/requests\/([\w-]+)/.exec(call.path)?.[1]
    const answerer = id === undefined ? await findAnswerer() : null
    if (answerer?.ok === false) return failure(answerer.code)
    try {
      if (id !== undefined && opened && (await opened).has(id)) return (await opened).send(call)
      if (answerer?.isOnDevice) return (await openPage()).send(call)
    } catch {
      return failure('offline')
    }
    const isOfPage = id !== undefined && sharedAccount().state().kind === 'guest'
    return isOfPage ? failure('not-found') : account(call)
  }
}

/** Answer of a model for one text, or the reason for its absence. */
type AnswerNow =
  | { ok: true; result: object }
  | {
      ok: false
      code: string
      /** Seconds. */
      retryAfter?: number | null
    }

/**
 * Has the model of this device answer a request while somebody waits; nothing of it is kept.
 *
 * @param id names the request, so that it can be cancelled
 * @returns null if the account's model is to be asked
 */
export async function answerOnDevice(id: string, request: AiRequest): Promise<AnswerNow | null> {
  const answerer = await findAnswerer()
  if (!answerer.ok) return answerer
  if (!answerer.isOnDevice) return null
  const answer = await (await openPage()).answer(id, request)
  if (!answer.ok) return { ok: false, code: answer.code }
  const { result, code, retryAfter } = answer.value
  return result ? { ok: true, result } : { ok: false, code: code ?? 'gave-up', retryAfter }
}

/** Has an edit of a suggestion read by the model of this device. @throws if its code or the CV is not there */
export const readOnDevice: PageSend['read'] = async (...input) => (await openPage()).read(...input)
