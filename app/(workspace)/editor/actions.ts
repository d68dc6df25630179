'use server'

import type { AiRequest, AiRequestErrorCode } from '@/lib/api/ai-requests'
import type { ErrorCode } from '@/lib/api/errors'
import { answerNow } from '@/lib/server/ai/requests/answer-now'
import { lineTranslationParameters, wordingParameters } from '@/lib/server/api/description/shapes'
import { openForPrincipal } from './enter-action'

/** Answer of a model for one text, or the reason why there is none. */
export type ModelAnswer =
  | { ok: true; result: object }
  | { ok: false; code: ErrorCode | AiRequestErrorCode; retryAfter: number | null }

/**
 * Asks a model for another wording of one text, or lines of an entry, of a document of the account, as the server has
 * it, and waits for the answer: 20 seconds at most. Suggestions that the CV does not support are left out; nothing is written into
 * the CV.
 *
 * @param requestId UUIDv7 from the caller: `POST /api/v1/ai/requests/{id}/cancel` ends the request
 * @param workspace id of the workspace of the document; null for the person's own space
 */
export async function suggestWording(
  asked: {
    requestId: string
    documentId: string
    address: string
    way: string
    others?: string[]
    wish?: string
  },
  workspace: string | null = null,
): Promise<ModelAnswer> {
  const read = wordingParameters.safeParse(asked)
  if (!read.success) return { ok: false, code: 'invalid', retryAfter: null }
  const { requestId, ...wording } = read.data
  return answerModelRequest(requestId, { kind: 'wording', ...wording }, workspace)
}

/**
 * Asks a model for a few texts of a CV of the account in another language, checked as those of a whole CV are, and
 * waits for the answer: 20 seconds at most. Nothing is written into a CV.
 *
 * @param asked.requestId as for `suggestWording`
 * @param workspace as for `suggestWording`
 */
export async function translateLines(
  asked: {
    requestId: string
    documentId: string
    language: string
    addresses: string[]
  },
  workspace: string | null = null,
): Promise<ModelAnswer> {
  const read = lineTranslationParameters.safeParse(asked)
  if (!read.success) return { ok: false, code: 'invalid', retryAfter: null }
  const { requestId, ...translation } = read.data
  return answerModelRequest(requestId, { kind: 'translation', ...translation }, workspace)
}

async function answerModelRequest(
  id: string,
  request: AiRequest,
  workspace: unknown,
): Promise<ModelAnswer> {
  const entered = await openForPrincipal(workspace, 'write')
  if (!entered.ok) return { ok: false, code: entered.code, retryAfter: null }
  const { opened, owner, principal } = entered
  const mayUseTold = owner === principal.userId
  const answered = await answerNow(opened, owner, { id, request, mayUseTold })
  if (!answered.ok) {
    return { ok: false, code: answered.code, retryAfter: answered.retryAfter ?? null }
  }
  const { result, code, retryAfter } = answered.value
  return result ? { ok: true, result } : { ok: false, code: code ?? 'gave-up', retryAfter }
}
