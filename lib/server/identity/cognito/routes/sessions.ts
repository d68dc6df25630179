import 'server-only'
import { type Device, emptyBody, idBody, type Security } from '@/lib/api/auth'
import { endHandover, sessionCookieName, writeCookie } from '../../http/cookies'
import { done, type Reply } from '../../http/route'
import { proofLife } from '../../proof-life'
import { endEverywhere, endOtherSessions, endSession } from '../end-sessions'
import { type CognitoKeeper, memberReading, memberRoute, openReading, openRoute } from '../keeper'
import { getSession, listSessions } from '../session-rows'
import { leavingAddress } from '../settings'
import { findSessionKey } from '../visitors'

const list = memberReading('/sessions', async ({ keeper, visitor }) => {
  const sessions = await listSessions(keeper.items, visitor.principal.userId)
  const devices: Device[] = sessions
    .sort((left, right) => right.row.seenAt - left.row.seenAt)
    .map(({ id, row }) => ({
      id,
      isCurrent: id === visitor.principal.sessionId,
      userAgent: row.userAgent,
      createdAt: new Date(row.createdAt).toISOString(),
      seenAt: new Date(row.seenAt).toISOString(),
    }))
  return { kind: 'json', data: { sessions: devices } }
})

const end = memberRoute(
  '/sessions/end',
  'session',
  idBody,
  () => [],
  async ({ keeper, visitor, body }) => {
    // In the own partition alone: another person's session has no name there.
    const isEnded = await endSession(keeper, { owner: visitor.principal.userId, id: body.id })
    return isEnded ? done : { ok: false, code: 'not-found' }
  },
)

const endOthers = memberRoute(
  '/sessions/end-others',
  'session',
  emptyBody,
  () => [],
  async ({ keeper, visitor }) => {
    const { userId, sessionId } = visitor.principal
    await endOtherSessions(keeper, userId, sessionId)
    return done
  },
)

const security = memberReading('/security', async ({ keeper, visitor }) => {
  const { email, isEmailConfirmed, signedInAt } = visitor.principal
  const data: Security = {
    email,
    isEmailConfirmed,
    // What opens the account is known to the pool alone, and changed on its pages.
    hasPassword: false,
    hasTotp: false,
    passkeys: [],
    providers: [],
    isProofFresh: keeper.now() - signedInAt < proofLife,
  }
  return { kind: 'json', data }
})

function leave({ configuration }: CognitoKeeper, headers: Headers): Reply {
  const cookie = writeCookie(configuration, sessionCookieName(configuration), '', 0)
  const cookies = [cookie, ...endHandover(configuration, headers)]
  return { kind: 'json', data: { next: 'done' }, cookies }
}

/** Ending a session does not wait for the pool: it works while that is away, too. */
const signOut = {
  ...openRoute(
    '/sign-out',
    emptyBody,
    () => [],
    async ({ keeper, headers }) => {
      const key = findSessionKey(keeper, headers)
      if (key) await endSession(keeper, key)
      return leave(keeper, headers)
    },
  ),
  isBlind: true,
}

const signOutEverywhere = {
  ...openRoute(
    '/sign-out/everywhere',
    emptyBody,
    () => [],
    async ({ keeper, headers }) => {
      const key = findSessionKey(keeper, headers)
      // Whose it is says the row, which only this cookie finds.
      if (key && (await getSession(keeper.items, key))) await endEverywhere(keeper, key.owner)
      return leave(keeper, headers)
    },
  ),
  isBlind: true,
}

/** On to the page of managed login that forgets this browser: it changes nothing here. */
const goodbye = {
  ...openReading('/goodbye', async ({ keeper }) => ({
    kind: 'redirect',
    to: leavingAddress(keeper.settings, keeper.configuration.url),
  })),
  isBlind: true,
}

export const sessionRoutes = [list, end, endOthers, security, signOut, signOutEverywhere, goodbye]
