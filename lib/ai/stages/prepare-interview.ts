import { plainText } from '@/lib/resume/text/rich-text'
import { composeInterview } from '../interview/compose-interview'
import { type InterviewResult, readModelQuestions } from '../interview/read-model-questions'
import { interviewPrompt } from '../prompts/interview-prompt'
import { readSources } from '../reader/sources'
import { findKind, findOnce } from './stage-steps'
import type { StageContext, StageHome, StageInput } from './stage-types'

/**
 * Has a model choose questions about a CV and a job description, and what in the CV an answer may speak of. The model
 * gets no story of the person, and writes no word: it names forms of ours and quotes lines (ADR models-point-at-lines).
 */
export async function prepareInterview(
  home: StageHome,
  context: StageContext,
  { posting, documentId }: StageInput<'interview'>,
): Promise<object> {
  const { document, source } = await findKind(home, documentId, 'resume')
  const batch = composeInterview(readSources(document.content, plainText), posting)
  const answer = await findOnce(context, 'answer', 'drafting', () =>
    context.ask(interviewPrompt.question(batch.input), interviewPrompt.version),
  )
  const result: InterviewResult & { document: { id: string; version: number } } = {
    document: source,
    ...readModelQuestions(answer, batch),
  }
  return result
}
