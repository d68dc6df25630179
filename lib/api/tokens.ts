import { z } from '@hono/zod-openapi'
import { scopeSchema } from './keys'

export const createTokenBodySchema = z.strictObject({
  scopes: z
    .optional(z.array(scopeSchema).min(1).max(4))
    .describe('At most those of the key; left out: all of them'),
})
export type CreateTokenBody = z.output<typeof createTokenBodySchema>

/** Answer of a token endpoint (RFC 6749, section 5.1). */
export const accessTokenSchema = z.strictObject({
  access_token: z
    .nullable(z.string())
    .describe('A JWT (RFC 9068). Null where an `Idempotency-Key` repeats the request'),
  token_type: z.literal('Bearer'),
  expires_in: z.int().describe('Seconds'),
  scope: z.string().describe('Scopes, separated by spaces'),
})
export type AccessToken = z.output<typeof accessTokenSchema>

/** Public keys (RFC 7517). */
export const keySetSchema = z.strictObject({
  keys: z.array(
    z.object({
      kty: z.string(),
      crv: z.optional(z.string()),
      x: z.optional(z.string()),
      kid: z.optional(z.string()),
      alg: z.optional(z.string()),
      use: z.optional(z.string()),
    }),
  ),
})
