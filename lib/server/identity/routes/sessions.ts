import 'server-only'
import type { EmbeddedAuthContext } from '../auth-context'
import type { Route } from '../http/route'
import { createSessionRoutes } from '../http/session-routes'
import { endAllSessions } from './end-sessions'
import { toSignInProvider } from './find-provider'
import { forgetDevicesOf } from './meet-device'
import { readPasskeys, toPasskeyHead } from './sign-in-methods'

export const sessionRoutes: readonly Route[] = createSessionRoutes<EmbeddedAuthContext>({
  async list({ auth, current }) {
    const sessions = await auth.accounts.listSessions(current.accountId, {
      onlyActiveSessions: true,
    })
    return sessions.map((session) => ({
      id: session.id,
      isCurrent: session.token === current.token,
      userAgent: session.userAgent ?? '',
      createdAt: session.createdAt.getTime(),
      seenAt: session.updatedAt.getTime(),
    }))
  },
  async end({ auth, current }, id) {
    const sessions = await auth.accounts.listSessions(current.accountId)
    const session = sessions.find((one) => one.id === id)
    if (session) await auth.accounts.deleteSession(session.token)
    return session !== undefined
  },
  async endOthers(call) {
    const { auth, current } = call
    await endAllSessions(auth, current.accountId, current.token)
    await forgetDevicesOf(call, current.principal.userId, true)
  },
  async signInMethods({ auth, current: { accountId, principal } }) {
    const { userId, email, isEmailConfirmed } = principal
    const [accounts, user, organisations] = await Promise.all([
      auth.accounts.findAccounts(accountId),
      auth.accounts.findUserById(accountId),
      auth.organisations?.list(userId, isEmailConfirmed ? email : null) ?? [],
    ])
    const providers = [...auth.providers, ...organisations.map(toSignInProvider)]
    return {
      hasPassword: accounts.some(
        ({ providerId, password }) => providerId === 'credential' && Boolean(password),
      ),
      hasTotp: user !== null && 'twoFactorEnabled' in user && Boolean(user.twoFactorEnabled),
      passkeys: readPasskeys(auth, accountId).map(toPasskeyHead),
      providers: providers.map(({ id, name, issuer }) => ({
        id,
        name,
        isLinked: accounts.some(({ providerId }) => providerId === issuer),
      })),
    }
  },
})
