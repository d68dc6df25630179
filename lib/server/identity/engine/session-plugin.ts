import 'server-only'
import { createAuthEndpoint } from '@better-auth/core/api'
import { setSessionCookie } from 'better-auth/cookies'
import * as z from 'zod'

/**
 * Begins a session for a user who has authenticated in a way of ours (a confirmed code, an identity provider): for
 * code on this server alone, it has no route. Without `isProof` it does not count as a recent authentication.
 */
const startSession = createAuthEndpoint.serverOnly(
  {
    method: 'POST',
    body: z.object({ userId: z.string(), remember: z.boolean(), isProof: z.boolean() }),
  },
  async (context) => {
    const { userId, remember, isProof } = context.body
    const { internalAdapter } = context.context
    const user = await internalAdapter.findUserById(userId)
    if (!user) return context.json({ started: false })
    const session = await internalAdapter.createSession(userId, !remember)
    if (!isProof) await internalAdapter.updateSession(session.token, { provedAt: 0 })
    await setSessionCookie(context, { session, user }, !remember)
    return context.json({ started: true })
  },
)

export const sessionPlugin = { id: 'vitae-sessions' as const, endpoints: { startSession } }
