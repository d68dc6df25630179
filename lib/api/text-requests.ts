import { z } from '@hono/zod-openapi'
import { maxEntryLines, maxWish, wordingWays } from '@/lib/ai/wording/ways'
import { privateFactLimits } from '@/lib/resume/private-facts'

const wish = z
  .optional(z.string().trim().min(1).max(maxWish))
  .describe('How it is to sound, in words of the person; changes no check')

/** Other words for one text of a CV. */
export const wordingRequestSchema = z.strictObject({
  kind: z.literal('wording'),
  documentId: z.uuid().describe('A CV of the account; its saved state is used'),
  address: z
    .string()
    .max(64)
    .describe('Address of the text: `<id of a bullet>/text`, or `basics/summary`'),
  way: z
    .enum(wordingWays)
    .describe('`summarise` writes the profile from the whole CV; `own` follows `wish`'),
  others: z
    .optional(
      z
        .array(z.string().max(64))
        .min(1)
        .max(maxEntryLines - 1),
    )
    .describe('Addresses of further lines of the same entry, for one request with `own`'),
  wish,
})

/** Sentences for a letter. */
export const letterRequestSchema = z.strictObject({
  kind: z.literal('letter'),
  documentId: z
    .uuid()
    .describe(
      'A letter of the account; its saved state is used, with the CV and job description in its lineage',
    ),
  wish,
  proofs: z
    .optional(z.array(z.string().max(64)).min(1).max(10))
    .describe('Addresses of the lines of the CV to tell of, the most important first'),
  words: z
    .optional(z.int().min(50).max(600))
    .describe('Length in words; what is more than a fifth longer is left out'),
})

/** Sentences that answer a question of an employer's form. */
export const formAnswerRequestSchema = z.strictObject({
  kind: z.literal('form-answer'),
  documentId: z
    .uuid()
    .describe(
      'An application of the account; its saved state is used, with its job description and its CV',
    ),
  question: z
    .string()
    .trim()
    .min(1)
    .max(privateFactLimits.question)
    .describe('Question as the form asks it'),
  characters: z
    .optional(z.int().min(50).max(privateFactLimits.text))
    .describe('Limit of the field in UTF-16 units; sentences beyond it are left out'),
})
