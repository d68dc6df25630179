import 'server-only'
import { sealText } from '../../secrets/seal'
import { sessionCookieName, sessionLife, writeCookie } from '../http/cookies'
import type { Call } from '../http/route'
import { meetDevice } from '../routes/meet-device'
import { type Person, readPerson } from '../rows/person-rows'
import type { CognitoAuthContext } from './cognito-auth-context'
import { findSessionKey } from './cognito-session-reader'
import { endSession } from './end-sessions'
import type { AccessFacts } from './read-access-token'
import {
  createSessionCookie,
  deleteSession,
  listSessions,
  putSession,
  sealPlace,
} from './session-rows'

/** Tokens that the user pool has issued for a sign-in, with the verified facts of the access token. */
type Given = { facts: AccessFacts; refresh: string }

/** Maximum length of a stored user agent; the rest of a longer one has no use. */
const maxAgentLength = 400

/**
 * Begins a session for a user, always under a new cookie; ends the one that this browser had before.
 *
 * @returns whole `Set-Cookie` lines; null when the user was deleted meanwhile
 */
export async function startSession(
  call: Call<unknown, CognitoAuthContext>,
  { userId: owner }: Person,
  { facts, refresh }: Given,
): Promise<string[] | null> {
  const { auth, headers } = call
  const { items, configuration, secrets } = auth
  const { cookie, key } = createSessionCookie(owner)
  const now = auth.now()
  await putSession(
    items,
    key,
    {
      issuer: auth.settings.issuer,
      subject: facts.subject,
      groups: facts.groups,
      checkedUntil: facts.expiresAt,
      refresh: await sealText(secrets, sealPlace(key), refresh),
      createdAt: now,
      seenAt: now,
      // Managed login may have skipped its prompt: then the authentication was earlier.
      provedAt: Math.min(facts.authenticatedAt, now),
      userAgent: (headers.get('user-agent') ?? '').slice(0, maxAgentLength),
      renewingUntil: 0,
    },
    'absent',
  )
  // A concurrent deletion may have listed the sessions before this one was written.
  if (!(await readPerson(items, owner))) {
    await deleteSession(items, key)
    return null
  }
  const former = findSessionKey(auth, headers)
  if (former) await endSession(auth, former)
  auth.metrics.count('sign_in')
  const name = sessionCookieName(configuration)
  const isOnlySession = async () => (await listSessions(items, owner)).length <= 1
  return meetDevice(call, { owner, isOwnPage: false, isOnlySession }, [
    writeCookie(configuration, name, cookie, sessionLife.max),
  ])
}
