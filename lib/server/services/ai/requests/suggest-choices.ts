import 'server-only'
import { type WordingInput, wordingPrompt } from '@/lib/ai/prompts/wording-prompt'
import { withReading } from '@/lib/ai/reader/combine'
import { createConcealer } from '@/lib/ai/reader/conceal-contact'
import { readSources } from '@/lib/ai/reader/sources'
import {
  type OfferedField,
  offeredFields,
  rewordableFields,
} from '@/lib/ai/tailoring/offered-fields'
import { shownSkills } from '@/lib/ai/tailoring/shown-skills'
import { groundChoices } from '@/lib/ai/wording/ground-choices'
import { readChoices } from '@/lib/ai/wording/read-choices'
import { waysOf } from '@/lib/ai/wording/ways'
import type { WordingResult } from '@/lib/ai/wording/wording-result'
import type { AiRequest } from '@/lib/api/ai-requests'
import type { JsonObject } from '@/lib/resume/json-value'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { resolveSections } from '@/lib/resume/sections'
import { plainText } from '@/lib/resume/text/rich-text'
import type { OwnerId } from '../../../owner'
import type { Ports } from '../../../ports-types'
import { findDocument } from '../../documents/read-resume'
import { monthOfNow } from '../reader/is-reliable'
import { readTexts } from '../reader/read-texts'
import { type StageContext, StageError } from './stage-context'

type Wording = Extract<AiRequest, { kind: 'wording' }>

type Asked = { input: WordingInput; field: Pick<OfferedField, 'kind' | 'entryId' | 'text'> }

/** Builds the question for a profile: the texts that may be reworded, and the names of skills that are shown. */
function profileQuestion(document: ResumeDocument): Asked {
  const isShown = resolveSections(document.content).some(
    ({ key, state }) => key === 'summary' && state.visible,
  )
  const offered = offeredFields(document).filter(({ kind }) => kind === 'bullet')
  if (!isShown || offered.length === 0) throw new StageError('nothing-to-reword')
  const texts = offered.map(({ entry, text }, at) => ({ id: `t${at + 1}`, entry, text }))
  const skills = shownSkills(document)
  const profile = plainText(document.content.basics.summary)
  return {
    input: { texts, skills, profile },
    field: { kind: 'summary', entryId: null, text: profile },
  }
}

function questionOf(document: ResumeDocument, { address, way }: Wording): Asked {
  if (way === 'summarise') return profileQuestion(document)
  const field = rewordableFields(document).find((one) => one.address === address)
  if (!field || !waysOf[field.kind].includes(way)) throw new StageError('no-such-text')
  return { input: { text: field.text, entry: field.entry }, field }
}

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
  const { input, field } = questionOf(document, request)
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
  const readingOf = await readTexts(ports, owner, context.desk, { lines, items, shape: 'bullet' })
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
