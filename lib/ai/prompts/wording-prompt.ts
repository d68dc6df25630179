import * as z from 'zod'
import type { Question } from '../client/compose-request'
import type { LineDemand } from '../wording/line-demands'
import type { LineStyle } from '../wording/line-style'
import type { WordingAxis, WordingWay } from '../wording/ways'
import type { WordingExample } from '../wording/wording-examples'
import instructions from './instructions.json' with { type: 'json' }
import type { OfferedTexts, ToldFact } from './tailoring-prompt'

/** Increase with every change of prompt or schema; a result names the version that made it. */
const version = 'wording-5'

const tasks: Readonly<Record<WordingWay, string>> = instructions.wordingWays
const axisWords: Readonly<Record<WordingAxis, string>> = instructions.wordingAxes

// Before the texts, which follow it. A model that names none, or another, is not asked again.
const axis = z.nullable(z.enum(Object.keys(axisWords) as WordingAxis[])).catch(null)
const schema = z.object({
  choices: z.array(z.object({ axis, texts: z.array(z.string()) })),
  // A part of an answer, or an older model's, has none.
  question: z.nullable(z.string()).catch(null),
})
export type WordingAnswer = z.output<typeof schema>

/** Bullet with its entry and what is beside it, as a model is sent it. */
export type BesideText = {
  /** Neighbouring lines, as style alone. */
  around?: string[]
  style?: LineStyle
  /** Words of the job description that the text shows. */
  asked?: LineDemand[]
  told?: ToldFact[]
  examples?: WordingExample[]
}

/** Text to be reworded: one text with its entry, or for a profile the content of the CV. */
export type WordingInput =
  | ({ text: string; entry: string; wish?: string } & BesideText)
  | { texts: OfferedTexts; skills: string[]; profile: string }

/** Lines of one entry, by the ids of their request. */
export type EntryWordingInput = Pick<BesideText, 'style' | 'examples' | 'told'> & {
  texts: Record<string, string>
  entry: string
  wish: string
  asked?: Record<string, LineDemand[]>
}

const entrySchema = z.object({
  lines: z.array(
    z.object({ id: z.string(), choices: z.array(z.object({ texts: z.array(z.string()) })) }),
  ),
})
type EntryWordingAnswer = z.output<typeof entrySchema>

/** Returns the line that asks for three choices, by axis where they have some. */
function choicesLine(axes: readonly WordingAxis[]): string {
  const { alike, byAxis } = instructions.wordingChoices
  if (axes.length === 0) return alike
  return `${byAxis} ${axes.map((one) => `"${one}" (${axisWords[one]})`).join(', ')}.`
}

/** Asks for three other wordings of one text. */
export const wordingPrompt = {
  version,
  /** @param axes of the choices, one of each; none: they only differ */
  question: (
    input: WordingInput,
    way: WordingWay,
    axes: readonly WordingAxis[],
  ): Question<WordingAnswer> => ({
    name: 'wording',
    instructions: [...instructions.wording, instructions.wordingQuestion]
      .join('\n')
      .replace('{task}', tasks[way])
      .replace('{choices}', choicesLine(axes)),
    input,
    schema,
    keepsItems: true,
    maxTokens: 4_000,
  }),
  /** Asks for two other wordings of each line of an entry. */
  entryQuestion: (input: EntryWordingInput): Question<EntryWordingAnswer> => ({
    name: 'wordings',
    instructions: instructions.wording
      .join('\n')
      .replace('{task}', instructions.wordingEntry.task)
      .replace('{choices}', instructions.wordingEntry.choices),
    input,
    schema: entrySchema,
    keepsItems: true,
    maxTokens: 2_000 + 500 * Object.keys(input.texts).length,
  }),
}
