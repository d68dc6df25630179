import 'server-only'
import { composeInterview } from '@/lib/ai/interview/compose-interview'
import { type InterviewResult, readModelQuestions } from '@/lib/ai/interview/read-model-questions'
import { interviewPrompt } from '@/lib/ai/prompts/interview-prompt'
import { readSources } from '@/lib/ai/reader/sources'
import type { AiRequest } from '@/lib/api/ai-requests'
import type { JsonObject } from '@/lib/resume/json-value'
import { plainText } from '@/lib/resume/text/rich-text'
import { findDocument } from '../../documents/read-stored-document'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { findOnce, type StageContext, StageError } from './stage-context'

/**
 * Has a model choose questions about a CV and a job description, and what in the CV an answer may speak of. The model
 * gets no story of the person, and writes no word: it names forms of ours and quotes lines (ADR 87).
 */
export async function prepareInterview(
  ports: Pick<Ports, 'items' | 'now'>,
  owner: OwnerId,
  context: StageContext,
  { posting, documentId }: Extract<AiRequest, { kind: 'interview' }>,
): Promise<JsonObject> {
  const found = await findDocument(ports, owner, documentId)
  const document = found.ok ? found.value.body.document : null
  if (!found.ok || document?.kind !== 'resume') throw new StageError('no-document')
  const batch = composeInterview(readSources(document.content, plainText), posting)
  const answer = await findOnce(context, 'answer', 'drafting', () =>
    context.ask(interviewPrompt.question(batch.input), interviewPrompt.version),
  )
  const result: InterviewResult & { document: { id: string; version: number } } = {
    document: { id: documentId, version: found.value.body.version },
    ...readModelQuestions(answer, batch),
  }
  // JSON by construction, which its type cannot express.
  return result as unknown as JsonObject
}
