import { z } from '@hono/zod-openapi'
import { type PrivateFact, privateFactLimits } from '@/lib/resume/private-facts'

const id = z.uuidv7().describe('UUIDv7, chosen by the client that adds it')

const shape = {
  entry: z
    .string()
    .regex(/^(?:[0-9a-hjkmnp-tv-z]{12}|basics|form)$/)
    .describe(
      'Id of the entry that it belongs to, in whichever CV; `basics`: the whole CV; `form`: a form of an employer',
    ),
  about: z
    .string()
    .max(200)
    .describe(
      'Id of the line, address of the field, or id of the job, that was asked about; empty: none',
    ),
  question: z.string().min(1).max(privateFactLimits.question).describe('As it was shown'),
  text: z
    .string()
    .max(privateFactLimits.text)
    .describe('The answer; empty: the question was skipped, and is not asked again'),
  at: z.iso.datetime().describe('When it was answered or skipped; RFC 3339, UTC'),
}

export const privateFactBodySchema = z.strictObject(shape).openapi({
  example: {
    entry: '0q3v8c5n1x7m',
    about: '',
    question: 'How many receptionists did you train?',
    text: 'Twelve, in two shifts',
    at: '2026-11-30T08:00:00.000Z',
  },
})

export const privateFactParameters = z.object({ id: id.openapi({ format: 'uuid' }) })

export const privateFactAnswerSchema = z.strictObject({
  id,
  ...shape,
}) satisfies z.ZodType<PrivateFact>

export const privateFactQuerySchema = z.object({
  cursor: z.optional(z.string().max(2_000)).describe('From the page before; left out: the first'),
})

export const privateFactPageSchema = z.strictObject({
  facts: z.array(privateFactAnswerSchema),
  cursor: z.nullable(z.string()).describe('Cursor of the next page; null at the end'),
})
export type PrivateFactPage = z.output<typeof privateFactPageSchema>

/** Questions of a model, with the lines that they are about. */
export const askedQuestionsSchema = z
  .optional(
    z.array(z.object({ address: z.string(), entry: z.nullable(z.string()), question: z.string() })),
  )
  .describe('Questions to the person whose answers would make lines of the CV strong')
