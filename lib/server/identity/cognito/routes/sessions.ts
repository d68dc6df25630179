import 'server-only'
import { emptyBody } from '@/lib/api/auth'
import { endHandover, sessionCookieName, writeCookie } from '../../http/cookies'
import type { Reply } from '../../http/route'
import { createSessionRoutes } from '../../http/session-routes'
import { forgetDevicesOf } from '../../routes/meet-device'
import { type CognitoAuthContext, openReading, openRoute } from '../cognito-auth-context'
import { findSessionKey } from '../cognito-session-reader'
import { leavingAddress } from '../cognito-settings'
import { endEverywhere, endOtherSessions, endSession } from '../end-sessions'
import { getSession, listSessions } from '../session-rows'

const memberRoutes = createSessionRoutes<CognitoAuthContext>({
  async list({ auth, current: { principal } }) {
    const sessions = await listSessions(auth.items, principal.userId)
    return sessions.map(({ id, row: { userAgent, createdAt, seenAt } }) => ({
      id,
      isCurrent: id === principal.sessionId,
      userAgent,
      createdAt,
      seenAt,
    }))
  },
  // In the own partition alone: another person's session has no name there.
  end: ({ auth, current }, id) => endSession(auth, { owner: current.principal.userId, id }),
  async endOthers(call) {
    const { userId, sessionId } = call.current.principal
    await endOtherSessions(call.auth, userId, sessionId)
    await forgetDevicesOf(call, userId, true)
  },
  // What opens the account is known to the pool alone, and changed on its pages.
  signInMethods: async () => ({ hasPassword: false, hasTotp: false, passkeys: [], providers: [] }),
})

function leave({ configuration }: CognitoAuthContext, headers: Headers): Reply {
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
    async ({ auth, headers }) => {
      const key = findSessionKey(auth, headers)
      if (key) await endSession(auth, key)
      return leave(auth, headers)
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
      const { auth, headers } = call
      const key = findSessionKey(auth, headers)
      // Whose it is says the row, which only this cookie finds.
      if (key && (await getSession(auth.items, key))) {
        await endEverywhere(auth, key.owner)
        await forgetDevicesOf(call, key.owner, false)
      }
      return leave(auth, headers)
    },
  ),
  isBlind: true,
}

/** On to the page of managed login that forgets this browser: it changes nothing here. */
const goodbye = {
  ...openReading('/goodbye', async ({ auth }) => ({
    kind: 'redirect',
    to: leavingAddress(auth.settings, auth.configuration.url),
  })),
  isBlind: true,
}

export const sessionRoutes = [...memberRoutes, signOut, signOutEverywhere, goodbye]
