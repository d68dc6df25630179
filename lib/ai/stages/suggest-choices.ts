import type { JsonValue } from '@/lib/resume/json-value'
import { isJsonObject } from '@/lib/resume/json-value'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import { readGrounds } from '../grounding/cv/grounds'
import { groundEdit } from '../grounding/ground-edit'
import { wordingPrompt } from '../prompts/wording-prompt'
import { textsAt } from '../text/partial-answer'
import { composeEntry, type EntryLine } from '../wording/compose-entry'
import { type ComposedWording, composeWording } from '../wording/compose-wording'
import { axesOf } from '../wording/ways'
import { type AnsweredText, checkChoices } from './check-choices'
import { StageError } from './stage-error'
import { dayOfNow, findToldCv, type ToldCv } from './stage-steps'
import type { StageContext, StageHome, StageInput } from './stage-types'

type Wording = StageInput<'wording'>

/** Creates the check of a text that a model is writing in place of another. */
function createJudge(home: StageHome, { content }: ResumeDocument) {
  const grounds = readGrounds(content, dayOfNow(home), plainText)
  return (text: string, { kind, entryId: entry, text: before }: ComposedWording['field']) => ({
    text,
    judge: () => groundEdit({ kind, entry, before, after: text, advert: '' }, grounds).verdict,
  })
}

/** Asks for three choices for one text. */
async function askForText(
  home: StageHome,
  context: StageContext,
  { document, told }: ToldCv,
  request: Pick<Wording, 'address' | 'way' | 'wish'>,
): Promise<AnsweredText> {
  const composed = composeWording(document, request, told)
  if (!composed) {
    throw new StageError(request.way === 'summarise' ? 'nothing-to-reword' : 'no-such-text')
  }
  const { input, field } = composed
  const judge = createJudge(home, document)
  const question = wordingPrompt.question(input, request.way, axesOf(field.kind, request.way))
  const answer = await context.ask(question, wordingPrompt.version, {
    readDraft: (written) =>
      textsAt(written, ['choices', '*', 'texts']).map((text) => judge(text, field)),
  })
  return { ...composed, address: request.address, answer }
}

/** Returns the choices of an answer that may be incomplete, with the line that each is for. */
function choicesIn(written: JsonValue, lines: readonly EntryLine[]) {
  const list = isJsonObject(written) && Array.isArray(written.lines) ? written.lines : []
  return list.flatMap((one) => {
    const line = lines.find(({ id }) => id === textsAt(one, ['id'])[0])
    return line ? textsAt(one, ['choices', '*', 'texts']).map((text) => ({ line, text })) : []
  })
}

/** Asks for choices for lines of an entry in one request. Lines that the model left out are missing. */
async function askForEntry(
  home: StageHome,
  context: StageContext,
  document: ResumeDocument,
  { input, lines }: NonNullable<ReturnType<typeof composeEntry>>,
): Promise<AnsweredText[]> {
  const judge = createJudge(home, document)
  const question = wordingPrompt.entryQuestion(input)
  const answer = await context.ask(question, wordingPrompt.version, {
    readDraft: (written) =>
      choicesIn(written, lines).map(({ line, text }) => judge(text, line.field)),
  })
  return lines.flatMap((line) => {
    const found = answer.lines.find(({ id }) => id === line.id)
    const choices = found?.choices.map(({ texts }) => ({ texts, axis: null })) ?? []
    return found ? [{ ...line, answer: { choices, question: null } }] : []
  })
}

/**
 * Suggests other wordings of one text, or of several lines of an entry, each checked against the CV; those that it does
 * not support are left out. A small model is asked for one line at a time, others for an entry at once.
 */
export async function suggestChoices(
  home: StageHome,
  context: StageContext,
  request: Wording,
): Promise<object> {
  const cv = await findToldCv(home, request.documentId)
  const { document, told } = cv
  const { way, address, others = [], wish = '' } = request
  const addresses = [...new Set([address, ...others])]
  const isWhole = way === 'own' && addresses.length > 1 && !context.isSmall
  const composed = isWhole ? composeEntry(document, { addresses, wish }, told) : null
  await context.enter('drafting')
  const texts: AnsweredText[] = []
  if (composed) texts.push(...(await askForEntry(home, context, document, composed)))
  else {
    for (const one of addresses) {
      texts.push(await askForText(home, context, cv, { address: one, way, wish }))
    }
  }
  const [first, ...more] = await checkChoices(home, context, document, { way, texts })
  if (!first) throw new StageError('wrong-shape')
  return more.length > 0 ? { ...first, others: more } : first
}
