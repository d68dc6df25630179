import { z } from '@hono/zod-openapi'
import { limits } from '@/lib/resume/resume-limits'
import { addressSchema } from './hunks'

/** Maximum number of wordings in one proposal. */
const maxWordings = 20

/** Wordings that a program offers for texts of a CV. */
export const proposalSchema = z.strictObject({
  baseVersion: z.int().min(1).describe('The version of the CV that the wordings were written for'),
  suggestions: z
    .array(
      z.strictObject({
        address: addressSchema.describe(
          'Text to replace: `basics/summary`, or `<id of a bullet>/text` of work, volunteering, projects and own sections',
        ),
        text: z
          .string()
          .min(1)
          .max(limits.paragraph)
          .describe('The whole new text, plain, in one paragraph'),
        reason: z
          .string()
          .min(1)
          .max(240)
          .describe('One sentence for the person: what in the CV it rests on'),
      }),
    )
    .min(1)
    .max(maxWordings),
})
export type Proposal = z.output<typeof proposalSchema>
