import 'server-only'
import { composeInterview } from '@/lib/ai/interview/compose-interview'
import { type InterviewResult, readModelQuestions } from '@/lib/ai/interview/read-model-questions'
import { type InterviewAnswer, interviewPrompt } from '@/lib/ai/prompts/interview-prompt'
import { readSources } from '@/lib/ai/reader/sources'
import type { AiRequest } from '@/lib/api/ai-requests'
import type { JsonObject } from '@/lib/resume/json-value'
import { plainText } from '@/lib/resume/text/rich-text'
import { findDocument } from '../../documents/read-stored-document'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { type StageContext, StageError } from './stage-context'

const key = 'answer'

/** Returns the answer of the model; it is requested once, and stored for a new attempt. */
async function askOnce(
  context: StageContext,
  input: Parameters<typeof interviewPrompt.question>[0],
): Promise<InterviewAnswer> {
  const known = context.found[key]
  // Stored by this stage itself, as JSON.
  if (known) return known as unknown as InterviewAnswer
  await context.enter('drafting')
  const answer = await context.ask(interviewPrompt.question(input), interviewPrompt.version)
  await context.enter('checking', { [key]: answer as unknown as JsonObject })
  return answer
}

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
  const answer = await askOnce(context, batch.input)
  const result: InterviewResult & { document: { id: string; version: number } } = {
    document: { id: documentId, version: found.value.body.version },
    ...readModelQuestions(answer, batch),
  }
  // JSON by construction, which its type cannot express.
  return result as unknown as JsonObject
}
