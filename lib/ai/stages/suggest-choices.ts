import { plainText } from '@/lib/resume/text/rich-text'
import { readGrounds } from '../grounding/cv/grounds'
import { groundEdit } from '../grounding/ground-edit'
import { wordingPrompt } from '../prompts/wording-prompt'
import { withReading } from '../reader/combine'
import { createConcealer } from '../reader/conceal-contact'
import { doubtsOf } from '../reader/doubts'
import { textsAt } from '../text/partial-answer'
import { composeWording } from '../wording/compose-wording'
import { groundChoices } from '../wording/ground-choices'
import { readChoices } from '../wording/read-choices'
import { axesOf } from '../wording/ways'
import type { WordingResult } from '../wording/wording-result'
import { readAgainst } from './read-texts'
import { StageError } from './stage-error'
import { dayOfNow, findKind } from './stage-steps'
import type { StageContext, StageHome, StageInput } from './stage-types'

/**
 * Suggests three other wordings of one text, each checked against the CV; those that it does not support are left
 * out.
 */
export async function suggestChoices(
  home: StageHome,
  context: StageContext,
  request: StageInput<'wording'>,
): Promise<object> {
  const { document } = await findKind(home, request.documentId, 'resume')
  const composed = composeWording(document, request)
  if (!composed) {
    throw new StageError(request.way === 'summarise' ? 'nothing-to-reword' : 'no-such-text')
  }
  const { input, field, context: around } = composed
  await context.enter('drafting')
  const question = wordingPrompt.question(input, request.way, axesOf(field.kind, request.way))
  const source = { kind: field.kind, entry: field.entryId, before: field.text }
  const grounds = readGrounds(document.content, dayOfNow(home), plainText)
  const answer = await context.ask(question, wordingPrompt.version, {
    readDraft: (written) =>
      textsAt(written, ['choices', '*', 'texts']).map((text) => ({
        text,
        judge: () => groundEdit({ ...source, after: text, advert: '' }, grounds).verdict,
      })),
  })
  await context.enter('checking')
  const { choices, dropped } = readChoices(answer, field.text, request.way, around)
  const grounded = groundChoices(document.content, source, choices, dayOfNow(home))
  const { address, way } = request
  const conceal = createConcealer(document.content)
  const place = { kind: field.kind, entry: field.entryId, before: conceal(field.text) }
  const textOf = (parts: readonly { text: string }[]) => parts.map(({ text }) => text).join(' ')
  const items = grounded.choices.map(({ id, parts, reasons }) => ({
    ...{ ...place, key: id, ...doubtsOf(reasons) },
    after: conceal(textOf(parts)),
  }))
  const readingOf = await readAgainst(home, context, document.content, { items, shape: 'bullet' })
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
  return result
}
