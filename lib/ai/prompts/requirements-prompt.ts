import * as z from 'zod'
import type { Question } from '../client/compose-request'

/** Goes up with every change of the words or the shape below; a result says by which it was made. */
const version = 'requirements-1'

const instructions = `You read job postings. List what the posting asks of an applicant.
Rules:
- One entry for each single thing asked for: a skill, tool, language, licence, degree, quality of a person, or years of experience.
- "words": the shortest words of the posting that name it, copied letter by letter.
- "quote": the sentence or list item of the posting that asks for it, copied letter by letter.
- "importance": "must" if the posting requires it, "nice" if it is welcome but not required.
- "years": the number of years asked for with it, else null.
- "title" and "employer": copied from the posting, or null where it does not say.
- Leave out what the employer offers, describes of itself, or says about applying.
- Add nothing that the posting does not say.`

const schema = z.object({
  title: z.nullable(z.string()),
  employer: z.nullable(z.string()),
  requirements: z.array(
    z.object({
      words: z.string(),
      kind: z.enum(['skill', 'language', 'licence', 'soft', 'education', 'experience']),
      importance: z.enum(['must', 'nice']),
      years: z.nullable(z.number()),
      quote: z.string(),
    }),
  ),
})
export type RequirementsAnswer = z.output<typeof schema>

/** Asks what a posting asks for. */
export const requirementsPrompt = {
  version,
  question: (posting: string): Question<RequirementsAnswer> => ({
    name: 'requirements',
    instructions,
    input: { posting },
    schema,
    maxTokens: 6_000,
  }),
}
