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
    hasMail: z.boolean().describe('False where this installation cannot send email'),
    hasPasskeys: z
      .boolean()
      .describe('True where passkeys work at this address (https, or localhost)'),
    isManaged: z.boolean().describe('True where people sign in on the identity provider’s pages'),
    providers: z
      .array(z.strictObject({ id: z.string(), name: z.string() }))
      .describe('Other identity providers that people can sign in with'),
  }),
})
export type Me = z.output<typeof meSchema>
