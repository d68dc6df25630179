import 'server-only'
import { createAuthEndpoint } from '@better-auth/core/api'
import { setSessionCookie } from 'better-auth/cookies'
import * as z from 'zod'

/**
 * Begins a session for a user who has authenticated in a way of ours (a confirmed code, an identity provider): for
 * code on this server alone, it has no route. Without `isProof` it does not count as a recent authentication; `provider`
 * is the key of the provider that has authenticated the user.
 */
const startSession = createAuthEndpoint.serverOnly(
  {
    method: 'POST',
    body: z.object({
      userId: z.string(),
      remember: z.boolean(),
      isProof: z.boolean(),
      provider: z.nullable(z.string()),
    }),
  },
  async (context) => {
    const { userId, remember, isProof, provider } = context.body
    const { internalAdapter } = context.context
    const user = await internalAdapter.findUserById(userId)
    if (!user) return context.json({ started: false })
    const session = await internalAdapter.createSession(userId, !remember)
    const origin = { provider, ...(isProof ? {} : { provedAt: 0 }) }
    await internalAdapter.updateSession(session.token, origin)
    await setSessionCookie(context, { session, user }, !remember)
    return context.json({ started: true })
  },
)

export const sessionPlugin = { id: 'vitae-sessions' as const, endpoints: { startSession } }
