import 'server-only'
import { emptyBody } from '@/lib/api/auth'
import { endHandover, sessionCookieName, writeCookie } from '../../http/cookies'
import type { Reply } from '../../http/route'
import { createSessionRoutes } from '../../http/session-routes'
import { forgetDevicesOf } from '../../routes/meet-device'
import { endEverywhere, endOtherSessions, endSession } from '../end-sessions'
import { type CognitoKeeper, openReading, openRoute } from '../keeper'
import { getSession, listSessions } from '../session-rows'
import { leavingAddress } from '../settings'
import { findSessionKey } from '../visitors'

const memberRoutes = createSessionRoutes<CognitoKeeper>({
  async list({ keeper, visitor: { principal } }) {
    const sessions = await listSessions(keeper.items, principal.userId)
    return sessions.map(({ id, row: { userAgent, createdAt, seenAt } }) => ({
      id,
      isCurrent: id === principal.sessionId,
      userAgent,
      createdAt,
      seenAt,
    }))
  },
  // In the own partition alone: another person's session has no name there.
  end: ({ keeper, visitor }, id) => endSession(keeper, { owner: visitor.principal.userId, id }),
  async endOthers(call) {
    const { userId, sessionId } = call.visitor.principal
    await endOtherSessions(call.keeper, userId, sessionId)
    await forgetDevicesOf(call, userId, true)
  },
  // What opens the account is known to the pool alone, and changed on its pages.
  waysIn: async () => ({ hasPassword: false, hasTotp: false, passkeys: [], providers: [] }),
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
    async (call) => {
      const { keeper, headers } = call
      const key = findSessionKey(keeper, headers)
      // Whose it is says the row, which only this cookie finds.
      if (key && (await getSession(keeper.items, key))) {
        await endEverywhere(keeper, key.owner)
        await forgetDevicesOf(call, key.owner, false)
      }
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

export const sessionRoutes = [...memberRoutes, signOut, signOutEverywhere, goodbye]
