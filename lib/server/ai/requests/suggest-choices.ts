import 'server-only'
import { wordingPrompt } from '@/lib/ai/prompts/wording-prompt'
import { withReading } from '@/lib/ai/reader/combine'
import { createConcealer } from '@/lib/ai/reader/conceal-contact'
import { readSources } from '@/lib/ai/reader/sources'
import { composeWording } from '@/lib/ai/wording/compose-wording'
import { groundChoices } from '@/lib/ai/wording/ground-choices'
import { readChoices } from '@/lib/ai/wording/read-choices'
import type { WordingResult } from '@/lib/ai/wording/wording-result'
import type { AiRequest } from '@/lib/api/ai-requests'
import type { JsonObject } from '@/lib/resume/json-value'
import { plainText } from '@/lib/resume/text/rich-text'
import { findDocument } from '../../documents/read-stored-document'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { monthOfNow } from '../reader/is-reliable'
import { readTexts } from '../reader/read-texts'
import { type StageContext, StageError } from './stage-context'

type Wording = Extract<AiRequest, { kind: 'wording' }>

/**
 * Suggests three other wordings of one text, each checked against the CV; those that it does not support are left
 * out.
 */
export async function suggestChoices(
  ports: Pick<Ports, 'items' | 'now'>,
  owner: OwnerId,
  context: StageContext,
  request: Wording,
): Promise<JsonObject> {
  const found = await findDocument(ports, owner, request.documentId)
  const document = found.ok ? found.value.body.document : null
  if (document?.kind !== 'resume') throw new StageError('no-document')
  const composed = composeWording(document, request)
  if (!composed) {
    throw new StageError(request.way === 'summarise' ? 'nothing-to-reword' : 'no-such-text')
  }
  const { input, field } = composed
  await context.enter('drafting')
  const question = wordingPrompt.question(input, request.way)
  const answer = await context.ask(question, wordingPrompt.version)
  await context.enter('checking')
  const { choices, dropped } = readChoices(answer, field.text, request.way)
  const source = { kind: field.kind, entry: field.entryId, before: field.text }
  const asOf = new Date(ports.now()).toISOString().slice(0, 10)
  const grounded = groundChoices(document.content, source, choices, asOf)
  const { address, way } = request
  const conceal = createConcealer(document.content)
  const place = { kind: field.kind, entry: field.entryId, before: conceal(field.text) }
  const textOf = (parts: readonly { text: string }[]) => parts.map(({ text }) => text).join(' ')
  const items = grounded.choices.map(({ id, parts }) => ({
    ...{ ...place, key: id },
    after: conceal(textOf(parts)),
  }))
  const lines = readSources(document.content, plainText, monthOfNow(ports))
  await context.enter('verifying')
  const readingOf = await readTexts(ports, owner, context.readerContext, {
    lines,
    items,
    shape: 'bullet',
  })
  const verified = grounded.choices.map((choice) => {
    const edit = { before: field.text, after: textOf(choice.parts) }
    return withReading(choice, edit, readingOf(choice.id))
  })
  const result: WordingResult = {
    ...grounded,
    choices: verified,
    dropped,
    before: field.text,
    address,
    way,
  }
  return result as unknown as JsonObject
}
