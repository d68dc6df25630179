import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import { readGrounds } from '../grounding/cv/grounds'
import type { WordingAnswer } from '../prompts/wording-prompt'
import { readQuestion } from '../questions/read-question'
import { withReading } from '../reader/combine'
import { createConcealer } from '../reader/conceal-contact'
import { doubtsOf } from '../reader/doubts'
import type { ComposedWording } from '../wording/compose-wording'
import { type GroundedChoice, groundChoices } from '../wording/ground-choices'
import { readChoices } from '../wording/read-choices'
import type { WordingWay } from '../wording/ways'
import type { WordingResult } from '../wording/wording-result'
import { readAgainst } from './read-texts'
import { dayOfNow } from './stage-steps'
import type { StageContext, StageHome } from './stage-types'

/** Text with the choices that a model wrote for it. */
export type AnsweredText = Pick<ComposedWording, 'field' | 'context'> & {
  address: string
  answer: WordingAnswer
}

const textOf = ({ parts }: GroundedChoice) => parts.map(({ text }) => text).join(' ')

/** Checks the choices for texts by code, each for its own text, and has those that are left read in one go. */
export async function checkChoices(
  home: StageHome,
  context: StageContext,
  { content }: ResumeDocument,
  { way, texts }: { way: WordingWay; texts: readonly AnsweredText[] },
): Promise<WordingResult[]> {
  await context.enter('checking')
  const grounds = readGrounds(content, dayOfNow(home), plainText)
  const checked = texts.map(({ field, address, answer, context: around }) => {
    const { choices, dropped } = readChoices(answer, field.text, way, around)
    const source = { kind: field.kind, entry: field.entryId, before: field.text }
    const grounded = groundChoices(content, source, choices, dayOfNow(home))
    const question = readQuestion(answer.question, { ...source, advert: '' }, grounds)
    return { source, result: { ...grounded, dropped, before: field.text, address, way, question } }
  })
  const conceal = createConcealer(content)
  const keyOf = (at: number, { id }: GroundedChoice) => (texts.length > 1 ? `${at}${id}` : id)
  const items = checked.flatMap(({ source, result }, at) =>
    result.choices.map((choice) => ({
      ...{ ...source, before: conceal(source.before), key: keyOf(at, choice) },
      ...{ ...doubtsOf(choice.reasons), after: conceal(textOf(choice)) },
    })),
  )
  const readingOf = await readAgainst(home, context, content, { items, shape: 'bullet' })
  return checked.map(({ source: { before }, result }, at) => ({
    ...result,
    choices: result.choices.map((choice) =>
      withReading(choice, { before, after: textOf(choice) }, readingOf(keyOf(at, choice))),
    ),
  }))
}
