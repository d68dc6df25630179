import { z } from '@hono/zod-openapi'

/** Features of this installation, and the signed-in user. Answered to everybody; `user` is null for a guest. */
export const meSchema = z.strictObject({
  user: z.nullable(
    z.strictObject({
      id: z.string().min(1),
      email: z.string(),
      name: z.string(),
      isEmailConfirmed: z.boolean(),
      isOperator: z.boolean(),
    }),
  ),
  installation: z.strictObject({
    signup: z.enum(['open', 'invite', 'closed']),
    hasMail: z.boolean().describe('False: no mail can be sent from here'),
    hasPasskeys: z.boolean().describe('Passkeys work at this address (https, or localhost)'),
    isManaged: z
      .boolean()
      .describe('People sign in on pages of the provider that keeps the accounts, not here'),
    providers: z
      .array(z.strictObject({ id: z.string(), name: z.string() }))
      .describe('Buttons for other identity providers'),
  }),
})
export type Me = z.output<typeof meSchema>
