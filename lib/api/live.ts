import { z } from '@hono/zod-openapi'

/**
 * Where a page hears at once of what is new for an owner. `events`: this server streams at the same address; `appsync`: a
 * subscription of AWS AppSync; `none`: the page polls.
 */
export const liveInvitationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('events') }),
  z.strictObject({
    kind: z.literal('appsync'),
    endpoint: z.url().describe('Of subscriptions, over WebSocket'),
    ticket: z.string().describe('For one subscription of one owner, valid for one minute'),
  }),
  z.strictObject({ kind: z.literal('none') }),
])
export type LiveInvitation = z.output<typeof liveInvitationSchema>

export const liveInvitationsSchema = z.strictObject({
  invitations: z
    .array(liveInvitationSchema)
    .describe('For the person, and for the workspace of the request where there is one'),
})
