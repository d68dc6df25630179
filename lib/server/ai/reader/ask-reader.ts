import 'server-only'
import type { Question } from '@/lib/ai/client/compose-request'
import type { AiRequestErrorCode } from '@/lib/api/ai-requests'

/**
 * Sends one request to the reader. Every failure is a value: a reader that gives nothing fails nothing.
 *
 * @param prompt version of the prompt, which the request names as one that was used
 */
export type AskReader = <T>(
  question: Question<T>,
  prompt: string,
) => Promise<{ ok: true; value: T } | ReaderFailure>

export type ReaderFailure = { ok: false; code: AiRequestErrorCode; retryAfter: number | null }
