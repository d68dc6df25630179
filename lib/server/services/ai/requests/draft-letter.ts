import 'server-only'
import { readGrounds } from '@/lib/ai/grounding/cv/grounds'
import { createSentenceCheck } from '@/lib/ai/letters/ground-letter'
import { offerSentences } from '@/lib/ai/letters/letter-result'
import { readLetterAnswer } from '@/lib/ai/letters/read-letter-answer'
import { letterPrompt } from '@/lib/ai/prompts/letter-prompt'
import { offeredFields } from '@/lib/ai/tailoring/offered-fields'
import { shownSkills } from '@/lib/ai/tailoring/shown-skills'
import type { AiRequest } from '@/lib/api/ai-requests'
import type { JsonObject } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import type { OwnerId } from '../../../owner'
import type { Ports } from '../../../ports-types'
import { findDocument } from '../../documents/read-resume'
import { type StageContext, StageError } from './stage-context'

type Letter = Extract<AiRequest, { kind: 'letter' }>
type Parts = Pick<Ports, 'items' | 'now'>

async function findKind<K extends Document['kind']>(
  ports: Parts,
  owner: OwnerId,
  id: string | undefined,
  kind: K,
): Promise<Extract<Document, { kind: K }>> {
  const found = id === undefined ? null : await findDocument(ports, owner, id)
  const document = found?.ok ? found.value.body.document : null
  if (document?.kind !== kind) throw new StageError('no-document')
  return document as Extract<Document, { kind: K }>
}

/**
 * Writes sentences for a letter from its CV and its posting, each held against the CV. The model gets texts
 * under short names, and neither who the person is nor what the letter says so far.
 */
export async function draftLetter(
  ports: Parts,
  owner: OwnerId,
  context: StageContext,
  { documentId }: Letter,
): Promise<JsonObject> {
  const letter = await findKind(ports, owner, documentId, 'letter')
  const resume = await findKind(ports, owner, letter.lineage?.documentId, 'resume')
  const fields = new Map(offeredFields(resume).map((field, at) => [`t${at + 1}`, field]))
  if (fields.size === 0) throw new StageError('nothing-to-reword')
  await context.enter('drafting')
  const posting = letter.lineage?.posting ?? { title: '', employer: '', text: '' }
  const question = letterPrompt.question({
    texts: [...fields].map(([id, { entry, text }]) => ({ id, entry, text })),
    skills: shownSkills(resume),
    posting: posting.text,
    position: posting.title,
    employer: posting.employer,
  })
  const answer = await context.ask(question, letterPrompt.version)
  await context.enter('checking')
  const asOf = new Date(ports.now()).toISOString().slice(0, 10)
  const check = createSentenceCheck(readGrounds(resume.content, asOf, plainText), posting)
  return offerSentences(readLetterAnswer(answer, fields), check) as unknown as JsonObject
}
