import { z } from '@hono/zod-openapi'
import { translationLanguages } from '@/lib/language/tags'

const count = z.int().min(0)

export const readerLanguages = translationLanguages

const interval = z
  .strictObject({ from: z.number(), to: z.number() })
  .describe('95 % interval (Wilson) of the share, from 0 to 1')

/** Result of an exam: invented facts noticed, true sentences let stand. */
export const readerExamSchema = z.strictObject({
  noticed: count.describe('Invented facts that the model noticed'),
  fabrications: count,
  supported: count.describe('True sentences that the model supported'),
  honest: count,
  noticedInterval: interval,
  supportedInterval: interval,
  language: z.enum(readerLanguages),
  at: z.iso.datetime().describe('RFC 3339, UTC'),
  promptVersion: z.string(),
  isPassed: z.boolean(),
  nextAt: z
    .nullable(z.iso.datetime())
    .describe('After a failed exam, the time from which it may be repeated'),
})
export type ReaderExam = z.output<typeof readerExamSchema>

/** The model that verifies what is suggested. */
export const readerStateSchema = z.strictObject({
  model: z.string(),
  exams: z.array(readerExamSchema).describe('Valid results, one for each language'),
  passed: count.describe('Number of them that were passed'),
  isRevoked: z
    .boolean()
    .describe('The model missed planted fabrications and is not used until it passes again'),
  nextExamAt: z
    .nullable(z.iso.datetime())
    .describe('Where it is not used: the time from which it may take an exam again'),
  placed: count.describe('Fabrications planted among real requests since its last exam'),
  caught: count,
})
export type ReaderState = z.output<typeof readerStateSchema>
