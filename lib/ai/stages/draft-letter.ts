import { composeLetter } from '../letters/compose-letter'
import { planLetter } from '../letters/plan-letter'
import { letterPrompt } from '../prompts/letter-prompt'
import { draftSentences } from './draft-sentences'
import { StageError } from './stage-error'
import { findKind, findToldCv } from './stage-steps'
import type { StageContext, StageHome, StageInput } from './stage-types'

/**
 * Writes sentences for a letter from its CV and its job description, each checked against the CV. The model gets
 * texts under short names, and neither the identity of the user nor the current text of the letter.
 */
export async function draftLetter(
  home: StageHome,
  context: StageContext,
  { documentId, ...plan }: StageInput<'letter'>,
): Promise<object> {
  const { document: letter } = await findKind(home, documentId, 'letter')
  const { document: resume, told } = await findToldCv(home, letter.lineage?.documentId)
  const posting = letter.lineage?.posting ?? { title: '', employer: '', text: '' }
  const composed = composeLetter(resume, posting, plan, told)
  if (!composed) throw new StageError('nothing-to-reword')
  const { result } = await draftSentences(home, context, {
    ...{ resume, told, posting, fields: composed.fields, mayQuoteAd: false },
    ...{ question: letterPrompt.question(composed.input), version: letterPrompt.version },
    arrange: (offered) => planLetter(offered, plan),
  })
  return result
}
