import type { AiState } from '@/dist/answers/ai-state-answers'
import { readEditReadingAnswer } from '@/dist/answers/wording-answers'
import type { Reading } from '@/lib/ai/reader/types'
import type { ApiResult } from '../client/api-types'
import { callOf } from '../client/call-of'
import { createSpaceSend, readResult, type Send } from '../client/send'
import { readReading } from './read-reading'

/** Suggestion with the person's edit of it. */
export type EditToRead = {
  requestId: string
  /** Within its request. */
  suggestion: string
  /** Plain. */
  text: string
}

/** Has an edited suggestion checked against the CV in the account. */
export async function readEdit(
  { requestId, suggestion, text }: EditToRead,
  send: Send = createSpaceSend(),
): Promise<ApiResult<Reading>> {
  const parts = { path: { id: requestId }, body: { suggestion, text } }
  const answer = await send(callOf('POST /api/v1/ai/requests/{id}/read', parts))
  return readResult(answer, (value) => {
    const read = readEditReadingAnswer(value)
    return read && readReading(read.reading)
  })
}

/** Returns whether a model is configured that is trusted as a reader in some language. */
export const hasReader = ({ reader }: Pick<AiState, 'reader'>): boolean =>
  Boolean(reader && !reader.isRevoked && reader.exams.some(({ isPassed }) => isPassed))
