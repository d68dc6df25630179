import 'server-only'
import { StoreUnavailableError } from '../../items/item-types'
import { readCookie, sessionCookieName } from '../http/cookies'
import type { Group, SessionPrincipal } from '../identity-types'
import { ProviderError } from '../oidc/provider-error'
import {
  type ActivePerson,
  findOwner,
  isActive,
  type Person,
  readActivePerson,
  readPerson,
} from '../rows/person-rows'
import type { CurrentSession, SessionReader } from '../session-reader'
import type { CognitoAuthContext } from './cognito-auth-context'
import type { CognitoSettings } from './cognito-settings'
import type { AccessFacts } from './read-access-token'
import { isDue, renewSession } from './renew-session'
import { readSessionCutoff } from './session-cutoff'
import { getSession, readSessionCookie, type SessionKey } from './session-rows'

/** Returns the user's groups. Operators are appointed in the pool or by an operator here. */
function readGroups(
  { groups: names = {} }: CognitoSettings,
  ofToken: readonly string[],
  { groups }: Person,
): Group[] {
  const powerful = [names.admin ?? 'admin', names.operator ?? 'operator']
  const isOperator =
    groups.includes('operator') || ofToken.some((group) => powerful.includes(group))
  return isOperator ? ['member', 'operator'] : ['member']
}

function toPrincipal(
  settings: CognitoSettings,
  person: ActivePerson,
  {
    groups,
    sessionId,
    signedInAt,
  }: {
    groups: readonly string[]
    sessionId: string
    signedInAt: number
  },
): SessionPrincipal {
  const { userId, email, plan } = person
  return {
    userId,
    email,
    // The pool lets users sign in only with a confirmed address.
    isEmailConfirmed: true,
    groups: readGroups(settings, groups, person),
    plan,
    via: 'session',
    sessionId,
    signedInAt,
  }
}

/** Returns true if the subject belongs to the user: a session row in another user's partition is not accepted. */
const isOf = ({ identities }: Person, subject: { issuer: string; subject: string }) =>
  identities.some((one) => one.issuer === subject.issuer && one.subject === subject.subject)

/** Returns the session that a request's cookie names, without checking that it is still valid. */
export function findSessionKey(
  { configuration }: Pick<CognitoAuthContext, 'configuration'>,
  headers: Headers,
): SessionKey | null {
  const cookie = readCookie(headers, sessionCookieName(configuration))
  return cookie ? readSessionCookie(cookie) : null
}

/** Reads a session with its user; null if the session has ended. Both lie in the partition that the cookie names. */
async function readBoth(auth: CognitoAuthContext, key: SessionKey) {
  const [session, stored] = await Promise.all([
    getSession(auth.items, key),
    readPerson(auth.items, key.owner),
  ])
  if (!session || !stored) return null
  if (!isDue(session, auth.now())) return { session, person: stored.person }
  const renewed = await renewSession(auth, session)
  // The address may have changed at the pool.
  const renewedPerson = renewed && (await readPerson(auth.items, key.owner))
  return renewed && renewedPerson && { session: renewed, person: renewedPerson.person }
}

/**
 * Reads sessions from cookies. Returns null for forged, expired and ended ones. Nothing is cached between two
 * requests: a session that is ended on one machine has ended on all of them.
 */
export function createCognitoSessionReader(
  findAuthContext: () => CognitoAuthContext,
): SessionReader {
  return {
    forget() {},
    async read(headers): Promise<CurrentSession | null> {
      const auth = findAuthContext()
      const key = findSessionKey(auth, headers)
      const found = key && (await readBoth(auth, key))
      if (!found || !isOf(found.person, found.session.row)) return null
      const { session, person } = found
      if (!isActive(person)) return null
      const { groups, subject, provedAt } = session.row
      const about = { groups, sessionId: session.id, signedInAt: provedAt }
      return {
        principal: toPrincipal(auth.settings, person, about),
        accountId: subject,
        token: session.id,
      }
    },
  }
}

async function readFacts(auth: CognitoAuthContext, token: string): Promise<AccessFacts | null> {
  try {
    return await auth.readAccess(token)
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error
    throw new StoreUnavailableError('busy', { cause: error })
  }
}

/**
 * Returns the principal of a request with an access token of the pool. The signature alone is not enough: the user
 * has to exist, and not to have signed out everywhere since the token was issued.
 *
 * @throws StoreUnavailableError when the pool's keys cannot be fetched
 */
export async function readTokenPrincipal(
  auth: CognitoAuthContext,
  token: string,
): Promise<SessionPrincipal | null> {
  const facts = await readFacts(auth, token)
  const { issuer } = auth.settings
  const owner = facts && (await findOwner(auth.items, { issuer, subject: facts.subject }))
  if (!facts || !owner) return null
  const [person, ended] = await Promise.all([
    readActivePerson(auth.items, owner),
    readSessionCutoff(auth.items, owner),
  ])
  if (!person || !isOf(person, { issuer, subject: facts.subject })) return null
  if (facts.issuedAt <= ended) return null
  const about = {
    groups: facts.groups,
    sessionId: `token-${facts.issuedAt}`,
    signedInAt: facts.authenticatedAt,
  }
  return toPrincipal(auth.settings, person, about)
}
