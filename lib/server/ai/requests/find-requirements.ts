import 'server-only'
import type { RequirementsResult } from '@/lib/ai/demands/demand-types'
import { readModelRequirements } from '@/lib/ai/posting/read-model-requirements'
import type { PostingReading } from '@/lib/ai/posting/requirements'
import { numberLines } from '@/lib/ai/posting/split-posting'
import { requirementsPrompt } from '@/lib/ai/prompts/requirements-prompt'
import type { AiRequest } from '@/lib/api/ai-requests'
import type { JsonObject } from '@/lib/resume/json-value'
import { findDocument } from '../../documents/read-stored-document'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { requestEvidence } from './request-evidence'
import { findOnce, type StageContext, StageError } from './stage-context'

type Parts = Pick<Ports, 'items' | 'now'>

/** Lets a model read the requirements of a job description, each by words that occur in it. */
export function findRequirements(context: StageContext, posting: string): Promise<PostingReading> {
  const { question, version } = requirementsPrompt
  return findOnce(context, 'reading', 'reading', async () =>
    readModelRequirements(
      posting,
      await context.ask(question({ posting: numberLines(posting) }), version),
    ),
  )
}

/** Reads the requirements of a job description and, if a CV is named, finds what of them it shows. */
export async function answerRequirements(
  ports: Parts,
  owner: OwnerId,
  context: StageContext,
  { posting, documentId }: Extract<AiRequest, { kind: 'requirements' }>,
): Promise<JsonObject> {
  const reading = await findRequirements(context, posting)
  let result: RequirementsResult = reading
  if (documentId !== undefined) {
    const found = await findDocument(ports, owner, documentId)
    const document = found.ok ? found.value.body.document : null
    if (!found.ok || document?.kind !== 'resume') throw new StageError('no-document')
    const covered = await requestEvidence(ports, owner, context, document, reading.requirements)
    const source = { id: documentId, version: found.value.body.version }
    result = { ...reading, document: source, ...covered }
  }
  // JSON by construction, which its type cannot express.
  return result as unknown as JsonObject
}
