import 'server-only'
import { tokensOf } from '@/lib/ai/client/spent'
import type { AiRequestAnswer, AiRequestHead } from '@/lib/api/ai-requests'
import { toTimestamp } from '../../kernel/to-timestamp'
import { type AiRequestRow, endOfRequest } from './ai-request-rows'

/** Returns the fields of a request that lists show. */
export function requestHead(row: AiRequestRow): AiRequestHead {
  const { id, kind, documentId, status, stage, code, retryAfter, createdAt } = row
  return {
    id,
    kind,
    documentId,
    status,
    stage: status === 'running' ? stage : null,
    code,
    retryAfter,
    createdAt: toTimestamp(createdAt),
    expiresAt: toTimestamp(endOfRequest(row)),
  }
}

/**
 * Formats a request with its result.
 *
 * @param isForPage whether a page of the person asks: programs get neither texts that are being written, nor results made
 * of what the person told (ADR private-facts)
 */
export function requestAnswer(row: AiRequestRow, isForPage: boolean): AiRequestAnswer {
  const { model, prompts, spent, dollars, result, draft, status } = row
  const isHidden = row.usesTold === true && !isForPage
  return {
    ...requestHead(row),
    madeBy: model === null ? null : { model, prompts },
    ...(isForPage && draft && status === 'running' ? { draft } : {}),
    used: { calls: spent.calls, tokens: tokensOf(spent), dollars },
    // Names of a CV's files are internal: links to them are at `/requests`.
    ...(isHidden || result === null || row.kind === 'cv' ? {} : { result }),
  }
}
