import 'server-only'
import { tailoringPrompt } from '@/lib/ai/prompts/tailoring-prompt'
import { composeTailoring } from '@/lib/ai/tailoring/compose-tailoring'
import { readSuggestions } from '@/lib/ai/tailoring/read-suggestions'
import type { AiRequest } from '@/lib/api/ai-requests'
import type { JsonObject } from '@/lib/resume/json-value'
import { findDocument } from '../../documents/read-stored-document'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
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
  const { input: asked, fields } = composeTailoring(document, chosen)
  if (fields.size === 0) throw new StageError('nothing-to-reword')
  const { strength } = input
  const question = tailoringPrompt.question(asked, strength)
  const answer = await context.ask(question, tailoringPrompt.version)
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
