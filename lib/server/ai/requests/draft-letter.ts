import 'server-only'
import { readGrounds } from '@/lib/ai/grounding/cv/grounds'
import { composeLetter } from '@/lib/ai/letters/compose-letter'
import { createSentenceCheck } from '@/lib/ai/letters/ground-letter'
import { type OfferedSentence, offerSentences } from '@/lib/ai/letters/letter-result'
import { readLetterAnswer } from '@/lib/ai/letters/read-letter-answer'
import { openApplicationReader } from '@/lib/ai/letters/what-is-applied-for'
import { letterPrompt } from '@/lib/ai/prompts/letter-prompt'
import { withReading } from '@/lib/ai/reader/combine'
import { createConcealer } from '@/lib/ai/reader/conceal-contact'
import { readSources } from '@/lib/ai/reader/sources'
import { unread } from '@/lib/ai/reader/types'
import type { AiRequest } from '@/lib/api/ai-requests'
import type { LetterPosting } from '@/lib/resume/create-letter'
import type { JsonObject } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import { findDocument } from '../../documents/read-stored-document'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { monthOfNow } from '../reader/is-reliable'
import { readTexts } from '../reader/read-texts'
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
 * Writes sentences for a letter from its CV and its job description, each checked against the CV. The model gets
 * texts under short names, and neither the identity of the user nor the current text of the letter.
 */
export async function draftLetter(
  ports: Parts,
  owner: OwnerId,
  context: StageContext,
  { documentId, wish }: Letter,
): Promise<JsonObject> {
  const letter = await findKind(ports, owner, documentId, 'letter')
  const resume = await findKind(ports, owner, letter.lineage?.documentId, 'resume')
  const posting = letter.lineage?.posting ?? { title: '', employer: '', text: '' }
  const composed = composeLetter(resume, posting, wish)
  if (!composed) throw new StageError('nothing-to-reword')
  await context.enter('drafting')
  const answer = await context.ask(letterPrompt.question(composed.input), letterPrompt.version)
  await context.enter('checking')
  const asOf = new Date(ports.now()).toISOString().slice(0, 10)
  const check = createSentenceCheck(readGrounds(resume.content, asOf, plainText), posting)
  const offered = offerSentences(readLetterAnswer(answer, composed.fields), check)
  const sentences = await readSentences(ports, owner, context, resume, posting, offered.sentences)
  return { ...offered, sentences } as unknown as JsonObject
}

/** Code finds no claim in it: a wish, or that something is applied for. Nobody reads it. */
const claimsNothing = ({ verdict, evidence }: OfferedSentence) =>
  verdict === 'pass' && evidence.length === 0

/** Has sentences read against the whole CV. What they apply for is left out: it claims nothing of the person. */
async function readSentences(
  ports: Parts,
  owner: OwnerId,
  context: StageContext,
  { content }: Extract<Document, { kind: 'resume' }>,
  posting: LetterPosting,
  sentences: readonly OfferedSentence[],
): Promise<OfferedSentence[]> {
  const conceal = createConcealer(content)
  const readApplication = openApplicationReader(posting)
  const items = sentences
    .filter((one) => !claimsNothing(one))
    .map(({ id, text }) => {
      const place = { key: id, kind: 'letter' as const, entry: null, before: '' }
      return { ...place, after: conceal(readApplication(text) ?? text) }
    })
  const lines = readSources(content, plainText, monthOfNow(ports))
  await context.enter('verifying')
  const readingOf = await readTexts(ports, owner, context.readerContext, {
    lines,
    items,
    shape: 'letter',
  })
  return sentences.map((one) =>
    claimsNothing(one)
      ? { ...one, reading: unread }
      : withReading(one, { before: '', after: one.text }, readingOf(one.id)),
  )
}
