import 'server-only'
import type { Question } from '@/lib/ai/client/compose-request'
import type { ReaderAnswer } from '@/lib/ai/prompts/reader-prompt'
import type { AiRequestErrorCode } from '@/lib/api/ai-requests'

/** Sends one request to the reader. Every failure is a value: a reader that gives nothing fails nothing. */
export type AskReader = (
  question: Question<ReaderAnswer>,
) => Promise<{ ok: true; value: ReaderAnswer } | ReaderFailure>

export type ReaderFailure = { ok: false; code: AiRequestErrorCode; retryAfter: number | null }
