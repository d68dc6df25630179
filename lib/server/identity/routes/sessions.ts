import 'server-only'
import type { Route } from '../http/route'
import { createSessionRoutes } from '../http/session-routes'
import type { Keeper } from '../keeper'
import { endAllSessions } from './end-sessions'
import { forgetDevicesOf } from './meet-device'
import { readPasskeys, toPasskeyHead } from './ways-in'

export const sessionRoutes: readonly Route[] = createSessionRoutes<Keeper>({
  async list({ keeper, visitor }) {
    const sessions = await keeper.accounts.listSessions(visitor.accountId, {
      onlyActiveSessions: true,
    })
    return sessions.map((session) => ({
      id: session.id,
      isCurrent: session.token === visitor.token,
      userAgent: session.userAgent ?? '',
      createdAt: session.createdAt.getTime(),
      seenAt: session.updatedAt.getTime(),
    }))
  },
  async end({ keeper, visitor }, id) {
    const sessions = await keeper.accounts.listSessions(visitor.accountId)
    const session = sessions.find((one) => one.id === id)
    if (session) await keeper.accounts.deleteSession(session.token)
    return session !== undefined
  },
  async endOthers(call) {
    const { keeper, visitor } = call
    await endAllSessions(keeper, visitor.accountId, visitor.token)
    await forgetDevicesOf(call, visitor.principal.userId, true)
  },
  async waysIn({ keeper, visitor: { accountId } }) {
    const [accounts, user] = await Promise.all([
      keeper.accounts.findAccounts(accountId),
      keeper.accounts.findUserById(accountId),
    ])
    return {
      hasPassword: accounts.some(
        ({ providerId, password }) => providerId === 'credential' && Boolean(password),
      ),
      hasTotp: user !== null && 'twoFactorEnabled' in user && Boolean(user.twoFactorEnabled),
      passkeys: readPasskeys(keeper, accountId).map(toPasskeyHead),
      providers: keeper.configuration.oidc.map(({ id, name, issuer }) => ({
        id,
        name,
        isLinked: accounts.some(({ providerId }) => providerId === issuer),
      })),
    }
  },
})
