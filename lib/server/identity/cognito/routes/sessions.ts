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
  // Looked up in the user's own partition alone: another user's session is not found.
  end: ({ auth, current }, id) => endSession(auth, { owner: current.principal.userId, id }),
  async endOthers(call) {
    const { userId, sessionId } = call.current.principal
    await endOtherSessions(call.auth, userId, sessionId)
    await forgetDevicesOf(call, userId, true)
  },
  // The sign-in methods are stored by the pool alone, and changed on its pages.
  signInMethods: async () => ({ hasPassword: false, hasTotp: false, passkeys: [], providers: [] }),
})

function leave({ configuration }: CognitoAuthContext, headers: Headers): Reply {
  const cookie = writeCookie(configuration, sessionCookieName(configuration), '', 0)
  const cookies = [cookie, ...endHandover(configuration, headers)]
  return { kind: 'json', data: { next: 'done' }, cookies }
}

/** Signs out without waiting for the pool, so that it works during an outage, too. */
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
      // The user is named by the row, which only this cookie finds.
      if (key && (await getSession(auth.items, key))) {
        await endEverywhere(auth, key.owner)
        await forgetDevicesOf(call, key.owner, false)
      }
      return leave(auth, headers)
    },
  ),
  isBlind: true,
}

/** Redirects to the page of managed login that ends its session in this browser; changes nothing here. */
const goodbye = {
  ...openReading('/goodbye', async ({ auth }) => ({
    kind: 'redirect',
    to: leavingAddress(auth.settings, auth.configuration.url),
  })),
  isBlind: true,
}

export const sessionRoutes = [...memberRoutes, signOut, signOutEverywhere, goodbye]
