import { plainText } from '@/lib/resume/text/rich-text'
import { composeFormAnswer, postingOf } from '../letters/compose-form-answer'
import { fitSentences } from '../letters/fit-sentences'
import { keepSourced } from '../letters/keep-sourced'
import { formAnswerPrompt } from '../prompts/form-answer-prompt'
import { readSources } from '../reader/sources'
import { draftSentences } from './draft-sentences'
import { StageError } from './stage-error'
import { findKind, findToldCv } from './stage-steps'
import type { StageContext, StageHome, StageInput } from './stage-types'

/**
 * Writes sentences that answer a question of an employer's form from the CV and the ad of a job, checked as those of a
 * letter are. Each rests on the CV or on a sentence of the ad; without one there is none, and the person is asked.
 */
export async function draftFormAnswer(
  home: StageHome,
  context: StageContext,
  { documentId, question, characters }: StageInput<'form-answer'>,
): Promise<object> {
  const { document: application } = await findKind(home, documentId, 'application')
  const { document: resume, told } = await findToldCv(home, application.content.resumeId)
  const posting = postingOf(application)
  const composed = composeFormAnswer(resume, posting, { question, characters }, told)
  if (!composed) throw new StageError('nothing-to-reword')
  const { result, names } = await draftSentences(home, context, {
    ...{ resume, told, posting, fields: composed.fields, mayQuoteAd: true },
    ...{ question: formAnswerPrompt.question(composed.input), version: formAnswerPrompt.version },
    arrange: (offered) => offered,
  })
  const lines = readSources(resume.content, plainText).map(({ text }) => text)
  return { ...fitSentences(keepSourced(result, names, lines), characters), question }
}
