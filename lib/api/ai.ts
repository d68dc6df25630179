import { z } from '@hono/zod-openapi'
import { modelErrorCodes } from '@/lib/ai/client/model-error-codes'
import { ownKeyProviders, providerIds } from '@/lib/ai/client/model-providers'
import { readerExamSchema, readerLanguages, readerStateSchema } from './ai-reader'

const timestamp = z.iso.datetime().describe('RFC 3339, UTC')
/** No blanks, nothing invisible: what a header or a path can carry. */
const word = (max: number) => z.string().regex(new RegExp(`^[\\x21-\\x7e]{1,${max}}$`))
const model = word(200).describe('As the server names it')

/** A key of one's own. */
export const aiKeyRequestSchema = z.strictObject({
  provider: z.enum(ownKeyProviders).describe('Its address is fixed; no other takes the key'),
  key: z
    .optional(word(400))
    .describe('Left out: the one that is there, if it is for the same provider. Never sent back'),
  model,
  embeddingModel: z.nullable(model).describe('For finding what fits by meaning; null: none'),
})
export type AiKeyRequest = z.output<typeof aiKeyRequestSchema>

const usageSchema = z.strictObject({
  tokens: z.int().describe('Of calls that have ended, and kept aside for those under way'),
  limit: z.nullable(z.int()).describe('Null: none, you pay yourself'),
  calls: z.int(),
  dollars: z.nullable(z.number()).describe('At most; null: the price of some call is unknown'),
})

/** Which model answers a person, and what it may cost. */
export const aiStateSchema = z.strictObject({
  uses: z.nullable(z.enum(['own', 'operator'])).describe('Null: nothing is set up'),
  operator: z.nullable(
    z.strictObject({
      provider: z.enum(providerIds),
      name: z.string(),
      model: z.string(),
      embeddingModel: z.nullable(z.string()),
    }),
  ),
  own: z.nullable(
    z.strictObject({
      provider: z.enum(ownKeyProviders),
      model: z.string(),
      embeddingModel: z.nullable(z.string()),
      savedAt: timestamp,
      isReadable: z.boolean().describe('False: enter the key again'),
    }),
  ),
  ownProviders: z
    .array(z.strictObject({ id: z.enum(ownKeyProviders), name: z.string(), host: z.string() }))
    .describe('Empty: this installation takes no keys of people'),
  today: usageSchema,
  reader: z.nullish(readerStateSchema).describe('Null: nothing is verified'),
})
export type AiState = z.output<typeof aiStateSchema>

export const aiTestSchema = z.object({
  language: z
    .optional(z.enum(readerLanguages))
    .describe('Of the exam that the model takes; English where it is left out'),
})

const errorSchema = z.strictObject({
  ok: z.literal(false),
  code: z.enum([...modelErrorCodes, 'ai-not-set-up', 'budget-used-up']),
  retryAfter: z.nullable(z.number()).describe('Seconds'),
})

/** Capabilities of a model server, as the latest test of it measured them, or the error of that test. */
export const aiReportSchema = z.union([
  z.strictObject({
    ok: z.literal(true),
    mode: z
      .enum(['schema', 'json', 'plain'])
      .describe('How it keeps to a shape: made to, told to, only asked to'),
    tellsUsage: z.boolean(),
    milliseconds: z.int(),
    embeddings: z.nullable(
      z.union([z.strictObject({ ok: z.literal(true), dimensions: z.int() }), errorSchema]),
    ),
    reader: z
      .nullish(
        z.union([z.strictObject({ ok: z.literal(true), exam: readerExamSchema }), errorSchema]),
      )
      .describe('Whether it can be relied on to verify suggestions; null: nothing is verified'),
  }),
  errorSchema,
])
export type AiReport = z.output<typeof aiReportSchema>
