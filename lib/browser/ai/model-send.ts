import type { AiRequest } from '@/lib/api/ai-requests'
import { createSpaceSend, failure, type Send } from '../client/send'
import { sharedAccount } from '../sync/account/use-account'
import { readModelChoice } from './page/model-choice'
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

/** Returns whether a model is chosen on this device: it goes before that of an account. */
export const isOnDevice = async (): Promise<boolean> => Boolean((await readModelChoice())?.model)

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
    try {
      if (id !== undefined && opened && (await opened).has(id)) return (await opened).send(call)
      if (id === undefined && (await isOnDevice())) return (await openPage()).send(call)
    } catch {
      return failure('offline')
    }
    const isOfPage = id !== undefined && sharedAccount().state().kind === 'guest'
    return isOfPage ? failure('not-found') : account(call)
  }
}

/** Answer of a model for one text, or the reason for its absence. */
type AnswerNow = { ok: true; result: object } | { ok: false; code: string }

/**
 * Has the model of this device answer a request while somebody waits; nothing of it is kept.
 *
 * @param id names the request, so that it can be cancelled
 * @returns null if none is chosen
 */
export async function answerOnDevice(id: string, request: AiRequest): Promise<AnswerNow | null> {
  if (!(await isOnDevice())) return null
  const answer = await (await openPage()).answer(id, request)
  if (!answer.ok) return { ok: false, code: answer.code }
  const { result, code } = answer.value
  return result ? { ok: true, result } : { ok: false, code: code ?? 'gave-up' }
}

/** Has an edit of a suggestion read by the model of this device. @throws if its code or the CV is not there */
export const readOnDevice: PageSend['read'] = async (...input) => (await openPage()).read(...input)
