import { z } from '@hono/zod-openapi'
import { count, dropped, evidence, held, readText, reason } from './ai-results'
import { askedQuestionsSchema } from './private-facts'

const written = { id: z.string(), paragraph: count, text: z.string() }

const letterSentence = z.object({
  ...written,
  leansOn: z
    .nullish(z.string())
    .describe('Id of the sentence right before it, which it means with a word such as “there”'),
  restsOn: z.array(z.string()),
  verdict: z.enum(['pass', 'confirm']),
  reasons: z.array(reason),
  evidence: z.array(evidence),
  ...readText,
})

const letterResult = z.object({
  sentences: z.array(letterSentence),
  held,
  blocked: z
    .optional(z.array(z.object({ ...written, reasons: z.array(reason) })))
    .describe('The withheld sentences with the words at fault. Absent in earlier results'),
  dropped,
  questions: askedQuestionsSchema,
})

export const letterResultSchema = letterResult.openapi('LetterResult')

export const formAnswerResultSchema = letterResult
  .extend({
    sentences: z
      .array(
        letterSentence.extend({
          ad: z
            .optional(z.string())
            .describe(
              'Sentence of the job description that it rests on; absent: it rests on the CV',
            ),
        }),
      )
      .describe(
        'Each rests on the CV, or on a sentence of the job description; none: nothing answers',
      ),
    question: z.string(),
  })
  .openapi('FormAnswerResult')
