import { z } from '@hono/zod-openapi'
import { modelErrorCodes } from '@/lib/ai/client/model-error-codes'
import { ownKeyProviders, providerIds } from '@/lib/ai/client/model-providers'
import { readerExamSchema, readerLanguages, readerStateSchema } from './ai-reader'

const timestamp = z.iso.datetime().describe('RFC 3339, UTC')
/** No blanks, nothing invisible: what a header or a path can carry. */
const word = (max: number) => z.string().regex(new RegExp(`^[\\x21-\\x7e]{1,${max}}$`))
const model = word(200).describe('Name of the model at its server')

/** A key of one's own. */
export const aiKeyRequestSchema = z.strictObject({
  provider: z
    .enum(ownKeyProviders)
    .describe('The provider’s fixed address is used; the key is sent nowhere else'),
  key: z
    .optional(word(400))
    .describe('Where it is left out, the stored key of the same provider stays. Never returned'),
  model,
  embeddingModel: z.nullable(model).describe('Embedding model for matching by meaning; null: none'),
})
export type AiKeyRequest = z.output<typeof aiKeyRequestSchema>

const usageSchema = z.strictObject({
  tokens: z.int().describe('Tokens of finished calls, and those reserved for running ones'),
  limit: z.nullable(z.int()).describe('Null: no limit, since you use your own key'),
  calls: z.int(),
  dollars: z
    .nullable(z.number())
    .describe('Upper bound; null where the price of a call is unknown'),
})

/** Which model answers a person, and what it may cost. */
export const aiStateSchema = z.strictObject({
  uses: z.nullable(z.enum(['own', 'operator'])).describe('Null where no model is connected'),
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
      isReadable: z.boolean().describe('False where the key has to be entered again'),
    }),
  ),
  ownProviders: z
    .array(z.strictObject({ id: z.enum(ownKeyProviders), name: z.string(), host: z.string() }))
    .describe('Empty where this installation does not accept personal keys'),
  today: usageSchema,
  reader: z.nullish(readerStateSchema).describe('Null where suggestions are not verified'),
})
export type AiState = z.output<typeof aiStateSchema>

export const aiTestSchema = z.object({
  language: z
    .optional(z.enum(readerLanguages))
    .describe('Language of the exam; English by default'),
})

const errorSchema = z.strictObject({
  ok: z.literal(false),
  code: z.enum([...modelErrorCodes, 'ai-not-set-up', 'budget-used-up']),
  retryAfter: z.nullable(z.number()).describe('Seconds'),
})

const examErrorSchema = errorSchema.extend({
  code: z
    .enum([...errorSchema.shape.code.options, 'exam-later', 'exam-open'])
    .describe('`exam-later`: not before `retryAfter`; `exam-open`: the next test continues it'),
})

/** Capabilities of a model server, as the latest test of it measured them, or the error of that test. */
export const aiReportSchema = z.union([
  z.strictObject({
    ok: z.literal(true),
    mode: z
      .enum(['schema', 'json', 'plain'])
      .describe(
        'How the answer’s schema is enforced: by the server, by a JSON mode, by the prompt alone',
      ),
    tellsUsage: z.boolean(),
    milliseconds: z.int(),
    embeddings: z.nullable(
      z.union([z.strictObject({ ok: z.literal(true), dimensions: z.int() }), errorSchema]),
    ),
    reader: z
      .nullish(
        z.union([z.strictObject({ ok: z.literal(true), exam: readerExamSchema }), examErrorSchema]),
      )
      .describe(
        'Whether the model passed the exam for verifying suggestions; null where nothing is verified',
      ),
  }),
  errorSchema,
])
export type AiReport = z.output<typeof aiReportSchema>
