import { plainText } from '@/lib/resume/text/rich-text'
import { readGrounds } from '../grounding/cv/grounds'
import { type TailoringAnswer, tailoringPrompt } from '../prompts/tailoring-prompt'
import { readQuestions } from '../questions/read-question'
import { toldAbout } from '../questions/told-facts'
import { composeTailoring } from '../tailoring/compose-tailoring'
import { readSuggestions } from '../tailoring/read-suggestions'
import { textsAt } from '../text/partial-answer'
import { findRequirements } from './find-requirements'
import { readSuggestedTexts } from './read-suggested-texts'
import { StageError } from './stage-error'
import { dayOfNow, findToldCv } from './stage-steps'
import type { StageContext, StageHome, StageInput } from './stage-types'

type Tailoring = StageInput<'tailoring'>

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
  home: StageHome,
  context: StageContext,
  input: Tailoring,
): Promise<object> {
  const { reading, chosen } = await requirementsOf(context, input)
  await context.enter('drafting')
  const { document, source, told } = await findToldCv(home, input.documentId)
  const { input: asked, fields } = composeTailoring(document, chosen, told)
  if (fields.size === 0) throw new StageError('nothing-to-reword')
  const { strength } = input
  const answer: TailoringAnswer = { suggestions: [], questions: [] }
  const each = asked.texts.flatMap(({ entry, texts }) =>
    Object.entries(texts).map(([id, text]) => [{ entry, texts: { [id]: text } }]),
  )
  for (const texts of context.isSmall ? each : [asked.texts]) {
    const question = tailoringPrompt.question({ ...asked, texts }, strength)
    const part = await context.ask(question, tailoringPrompt.version, {
      readDraft: (written) =>
        textsAt(written, ['suggestions', '*', 'text']).map((text) => ({ text })),
    })
    answer.suggestions.push(...part.suggestions)
    answer.questions.push(...part.questions)
  }
  await context.enter('checking')
  const requirementIds = new Set(chosen.map(({ id }) => id))
  const read = readSuggestions(answer, {
    ...{ fields, requirementIds, strength },
    toldAbout: (entry) => toldAbout(told, entry).map(({ answer: text }) => text),
  })
  const grounded = await home.ground(document, read.suggestions, {
    ...{ posting: input.posting, asOf: dayOfNow(home) },
  })
  const suggestions = await readSuggestedTexts(home, context, document, grounded)
  const grounds = readGrounds(document.content, dayOfNow(home), plainText)
  const known = { advert: input.posting, told: new Set(told.map(({ about }) => about)) }
  const questions = readQuestions(answer.questions, fields, grounds, known)
  return { document: source, reading, suggestions, dropped: read.dropped, questions }
}
