import 'server-only'
import type { DemandEvidence } from '@/lib/ai/demands/demand-types'
import type { PostingReading } from '@/lib/ai/posting/requirements'
import {
  type TailoringAnswer,
  type TailoringInput,
  tailoringPrompt,
} from '@/lib/ai/prompts/tailoring-prompt'
import { findRequirements } from '@/lib/ai/stages/find-requirements'
import { readSuggestedTexts } from '@/lib/ai/stages/read-suggested-texts'
import { requestEvidence } from '@/lib/ai/stages/request-evidence'
import { dayOfNow, findOnce } from '@/lib/ai/stages/stage-steps'
import type { ComposedCv } from '@/lib/ai/tailoring/compose-tailored'
import { composeTailoring } from '@/lib/ai/tailoring/compose-tailoring'
import { type ReadSuggestions, readSuggestions } from '@/lib/ai/tailoring/read-suggestions'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import type { CvRequest } from '../requests/ai-request-rows'
import { runStageTask } from '../requests/run-stage-task'
import type { AccountStageContext } from '../requests/stage-context'
import { openStageHome } from '../requests/stage-home'

/** A CV in the order of a job description's requirements, with those requirements and the proposals of a model. */
export type TailoredInput = ComposedCv & {
  reading: PostingReading | null
  /** Evidence for its requirements, as far as a model has looked for it. */
  coverage: DemandEvidence[]
  dropped: ReadSuggestions['dropped']
}

/** Key under which the model's answer is stored for a new attempt. */
const answerKey = 'wordings'

/** Returns the suggestions of the model, requested once; none where there is no model or nothing to reword. */
async function askOnce(
  context: AccountStageContext,
  input: TailoringInput,
  strength: CvRequest['strength'],
): Promise<TailoringAnswer> {
  const canAsk = context.hasModel && input.texts.length > 0
  if (!canAsk && !context.found[answerKey]) return { suggestions: [], questions: [] }
  return findOnce(context, answerKey, 'drafting', () =>
    context.ask(tailoringPrompt.question(input, strength), tailoringPrompt.version),
  )
}

/**
 * Fits a CV to a request by its order alone. Proposals of a model, if there is one, are held back for the user's
 * review (promise 2).
 */
export async function tailorInput(
  ports: Pick<Ports, 'items' | 'now'>,
  owner: OwnerId,
  context: AccountStageContext,
  document: ResumeDocument,
  { posting, strength }: CvRequest,
): Promise<TailoredInput> {
  const read = context.hasModel
    ? findRequirements
    : (_: AccountStageContext, text: string) => runStageTask('readPosting', text)
  const reading = posting === null ? null : await read(context, posting)
  const requirements = reading?.requirements ?? []
  const chosen = requirements.map(({ id, words }) => ({ id, words }))
  const { input, fields } = composeTailoring(document, chosen)
  const answer = await askOnce(context, input, strength)
  await context.enter('checking')
  const requirementIds = new Set(requirements.map(({ id }) => id))
  const { suggestions, dropped } = readSuggestions(answer, { fields, requirementIds, strength })
  const home = openStageHome(ports, owner)
  const asOf = dayOfNow(home)
  const grounded = await home.ground(document, suggestions, {
    ...{ posting: posting ?? '', asOf },
  })
  const verified = await readSuggestedTexts(home, context, document, grounded)
  const { coverage } = await requestEvidence(home, context, document, requirements)
  const composed = await runStageTask('composeTailored', document, verified, requirements, asOf)
  return { ...composed, reading, coverage, dropped }
}
