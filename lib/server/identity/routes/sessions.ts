import 'server-only'
import { type Device, emptyBody, idBody, type Security } from '@/lib/api/auth'
import { done, memberReading, memberRoute, type Route } from '../http/route'
import { proofLife } from '../proof-life'
import { endAllSessions } from './end-sessions'
import { readPasskeys, toPasskeyHead } from './ways-in'

const list = memberReading('/sessions', async ({ keeper, visitor }) => {
  const sessions = await keeper.accounts.listSessions(visitor.accountId, {
    onlyActiveSessions: true,
  })
  const devices: Device[] = sessions
    .sort((left, right) => right.updatedAt.getTime() - left.updatedAt.getTime())
    .map((session) => ({
      id: session.id,
      isCurrent: session.token === visitor.token,
      userAgent: session.userAgent ?? '',
      createdAt: session.createdAt.toISOString(),
      seenAt: session.updatedAt.toISOString(),
    }))
  return { kind: 'json', data: { sessions: devices } }
})

const end = memberRoute(
  '/sessions/end',
  'session',
  idBody,
  () => [],
  async (call) => {
    const { keeper, visitor, body } = call
    const sessions = await keeper.accounts.listSessions(visitor.accountId)
    const session = sessions.find(({ id }) => id === body.id)
    if (!session) return { ok: false, code: 'not-found' }
    await keeper.accounts.deleteSession(session.token)
    return done
  },
)

const endOthers = memberRoute(
  '/sessions/end-others',
  'session',
  emptyBody,
  () => [],
  async ({ keeper, visitor }) => {
    await endAllSessions(keeper, visitor.accountId, visitor.token)
    return done
  },
)

const security = memberReading('/security', async ({ keeper, visitor }) => {
  const { principal, accountId } = visitor
  const [accounts, user] = await Promise.all([
    keeper.accounts.findAccounts(accountId),
    keeper.accounts.findUserById(accountId),
  ])
  const data: Security = {
    email: principal.email,
    isEmailConfirmed: principal.isEmailConfirmed,
    hasPassword: accounts.some(({ providerId }) => providerId === 'credential'),
    hasTotp: user !== null && 'twoFactorEnabled' in user && Boolean(user.twoFactorEnabled),
    passkeys: readPasskeys(keeper, accountId).map(toPasskeyHead),
    providers: keeper.configuration.oidc.map(({ id, name, issuer }) => ({
      id,
      name,
      isLinked: accounts.some(({ providerId }) => providerId === issuer),
    })),
    isProofFresh: keeper.now() - principal.signedInAt < proofLife,
  }
  return { kind: 'json', data }
})

export const sessionRoutes: readonly Route[] = [list, end, endOthers, security]
