import * as z from 'zod'
import type { Question } from '../client/compose-request'
import type { Strength } from '../tailoring/strengths'

/** Increase with every change of prompt or schema; a result names the version that made it. */
const version = 'tailoring-3'

const strengthWords: Readonly<Record<Strength, string>> = {
  light: 'Change as little as possible: reorder, shorten, swap single words.',
  normal: 'Reword where it makes the match clearer. Keep the voice of the person.',
  bold: 'Rewrite freely where it makes the match clearer.',
}

const instructions = (
  strength: Strength,
) => `You help a person to word their own CV for one posting. You get texts of the CV by their ids, under the entry that they stand in, and what the posting asks for.
Suggest better wordings for the texts where a better wording makes it easier to see that the person has what is asked for.
Rules:
- Use only facts of the very text that you reword. Never add a skill, tool, name, number, date, title, team, result or duty that this text does not state, even if the posting asks for it or another text states it.
- Do not explain, specify or colour: no adjective, purpose, setting or result that this text does not state, even if it is implied or usual for such work.
- Prefer another order and fewer words to new words. Keep the person's own word for what they did, or take one that claims the same or less.
- Keep every number with what it counts. Keep "helped", "supported", "about", "up to" and the like.
- Do not make a role larger than it was.
- Write in the language of the text, as plain text of one paragraph, without markup, links or quotation marks around it.
- No worn-out phrases: passionate, results-driven, proven track record, spearheaded, leveraged, dynamic, synergy, go-getter.
- ${strengthWords[strength]}
- Leave a text out if it is good as it is. A text that you leave out stays as it is.
- "field": the id of the text. "text": the new wording. "requirements": the ids of what it answers.
- At most 20 suggestions, the most useful first.`

const schema = z.object({
  suggestions: z.array(
    z.object({
      field: z.string(),
      text: z.string(),
      requirements: z.array(z.string()),
    }),
  ),
})
export type TailoringAnswer = z.output<typeof schema>

/** Texts of the CV as sent to the model: by their ids, under the name of their entry. */
export type OfferedTexts = { entry: string; texts: Record<string, string> }[]

/** Texts of a CV, and the demands of the posting. */
export type TailoringInput = {
  texts: OfferedTexts
  requirements: { id: string; words: string }[]
}

/** Asks for other wordings of texts. */
export const tailoringPrompt = {
  version,
  question: (input: TailoringInput, strength: Strength): Question<TailoringAnswer> => ({
    name: 'tailoring',
    instructions: instructions(strength),
    input,
    schema,
    maxTokens: 8_000,
  }),
}
