import { z } from '@hono/zod-openapi'

/** Scopes of an API key. `write` includes reading: a save that comes too late is answered with the stored document. */
export const scopes = ['read', 'write', 'ai', 'admin'] as const
export const scopeSchema = z.enum(scopes)
export type Scope = z.output<typeof scopeSchema>

/** Parts of the server that accept a key: the whole API, or the tools of agents (`/api/mcp`) alone. */
export const audiences = ['api', 'agents'] as const
const audienceSchema = z.enum(audiences)
export type Audience = z.output<typeof audienceSchema>

/** Keys that one person may have. */
export const maxKeys = 20
export const maxKeyName = 80

const timestamp = z.iso.datetime().describe('RFC 3339, UTC')

export const apiKeySchema = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  prefix: z.string().describe('First characters of the key, to recognise it by'),
  scopes: z.array(scopeSchema),
  audience: audienceSchema.describe(
    'What accepts the key: the whole API, or the tools of agents (`/api/mcp`) alone',
  ),
  createdAt: timestamp,
  expiresAt: z.nullable(timestamp).describe('Null: does not expire'),
  lastUsedAt: z.nullable(timestamp).describe('To the minute'),
})
/** A key as lists show it. */
export type ApiKey = z.output<typeof apiKeySchema>

export const apiKeyListSchema = z.strictObject({ keys: z.array(apiKeySchema) })

export const createKeyBodySchema = z.strictObject({
  name: z.string().trim().min(1).max(maxKeyName),
  scopes: z
    .array(scopeSchema)
    .min(1)
    .max(scopes.length)
    .refine((list) => new Set(list).size === list.length, 'each scope once'),
  audience: z
    .optional(audienceSchema)
    .describe('`api` unless said. A key for agents cannot have the scope `admin`'),
  expiresInDays: z
    .nullable(z.int().min(1).max(3_650))
    .describe(
      'Null: does not expire. A key that was created with a key expires with it at the latest',
    ),
})
export type CreateKeyBody = z.output<typeof createKeyBodySchema>

export const createdKeySchema = apiKeySchema.extend({
  key: z
    .nullable(z.string())
    .describe('The key, returned only once. Null where an `Idempotency-Key` repeats the request'),
})
export type CreatedKey = z.output<typeof createdKeySchema>
