import 'server-only'
import { type TailoringAnswer, tailoringPrompt } from '@/lib/ai/prompts/tailoring-prompt'
import { type OfferedField, offeredFields } from '@/lib/ai/tailoring/offered-fields'
import { readSuggestions } from '@/lib/ai/tailoring/read-suggestions'
import type { Strength } from '@/lib/ai/tailoring/strengths'
import type { AiRequest } from '@/lib/api/ai-requests'
import type { JsonObject } from '@/lib/resume/json-value'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { OwnerId } from '../../../owner'
import type { Ports } from '../../../ports-types'
import { findDocument } from '../../documents/read-resume'
import { readSuggestedTexts } from '../reader/read-suggested-texts'
import { findRequirements } from './find-requirements'
import { runStageTask } from './run-stage-task'
import { type StageContext, StageError } from './stage-context'

type Tailoring = Extract<AiRequest, { kind: 'tailoring' }>

/** Returns the requirements, chosen by the user, or read by the model. */
async function requirementsOf(context: StageContext, input: Tailoring) {
  if (input.requirements) return { reading: null, chosen: input.requirements }
  const reading = await findRequirements(context, input.posting)
  return { reading, chosen: reading.requirements.map(({ id, words }) => ({ id, words })) }
}

/** Returns the texts that a model may reword, under the short names that are sent to it. */
export const fieldsToOffer = (document: ResumeDocument) =>
  new Map<string, OfferedField>(offeredFields(document).map((field, at) => [`t${at + 1}`, field]))

/** Requests other wordings of a CV's texts. The model gets short names for them and never an id. */
export async function askForWordings(
  context: StageContext,
  document: ResumeDocument,
  requirements: { id: string; words: string }[],
  strength: Strength,
): Promise<TailoringAnswer> {
  const texts = [...fieldsToOffer(document)].map(([id, { entry, text }]) => ({ id, entry, text }))
  const question = tailoringPrompt.question({ texts, requirements }, strength)
  return context.ask(question, tailoringPrompt.version)
}

/**
 * Suggests other wordings of a CV's own texts, each marked with whether the CV supports it. Names that the model
 * was not given are dropped.
 */
export async function suggestWordings(
  ports: Pick<Ports, 'items' | 'now'>,
  owner: OwnerId,
  context: StageContext,
  input: Tailoring,
): Promise<JsonObject> {
  const { reading, chosen } = await requirementsOf(context, input)
  await context.enter('drafting')
  const found = await findDocument(ports, owner, input.documentId)
  const document = found.ok ? found.value.body.document : null
  if (!found.ok || document?.kind !== 'resume') throw new StageError('no-document')
  const fields = fieldsToOffer(document)
  if (fields.size === 0) throw new StageError('nothing-to-reword')
  const { strength } = input
  const answer = await askForWordings(context, document, chosen, strength)
  await context.enter('checking')
  const requirementIds = new Set(chosen.map(({ id }) => id))
  const read = readSuggestions(answer, { fields, requirementIds, strength })
  const asOf = new Date(ports.now()).toISOString().slice(0, 10)
  const grounded = await runStageTask('groundSuggestions', document, read.suggestions, {
    ...{ posting: input.posting, asOf },
  })
  const suggestions = await readSuggestedTexts(ports, owner, context, document, grounded)
  const source = { id: input.documentId, version: found.value.body.version }
  return { document: source, reading, suggestions, dropped: read.dropped } as unknown as JsonObject
}
