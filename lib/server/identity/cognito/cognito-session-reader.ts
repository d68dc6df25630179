import 'server-only'
import { StoreUnavailableError } from '../../items/item-types'
import { readCookie, sessionCookieName } from '../http/cookies'
import type { Group, SessionPrincipal } from '../identity-types'
import { ProviderError } from '../oidc/fetch-json'
import type { Person } from '../rows/person-rows'
import { findOwner, readPerson } from '../rows/person-rows'
import type { CurrentSession, SessionReader } from '../session-reader'
import type { CognitoAuthContext } from './cognito-auth-context'
import type { CognitoSettings } from './cognito-settings'
import type { AccessFacts } from './read-access-token'
import { isDue, renewSession } from './renew-session'
import { readSessionCutoff } from './session-cutoff'
import { getSession, readSessionCookie, type SessionKey } from './session-rows'

/** Operators are those whom the pool or an operator here has made one. */
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
  person: Person,
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
    // Nobody gets in whose address the pool has not confirmed.
    isEmailConfirmed: true,
    groups: readGroups(settings, groups, person),
    plan,
    via: 'session',
    sessionId,
    signedInAt,
  }
}

/** Whether a person is who a subject of the pool stands for: a row in a foreign partition opens nothing. */
const isOf = ({ identities }: Person, subject: { issuer: string; subject: string }) =>
  identities.some((one) => one.issuer === subject.issuer && one.subject === subject.subject)

/** The session that a request brings, without asking whether it still counts. */
export function findSessionKey(
  { configuration }: Pick<CognitoAuthContext, 'configuration'>,
  headers: Headers,
): SessionKey | null {
  const cookie = readCookie(headers, sessionCookieName(configuration))
  return cookie ? readSessionCookie(cookie) : null
}

/** A session with its person; null for what is over. Both lie in the partition that the cookie names. */
async function readBoth(auth: CognitoAuthContext, key: SessionKey) {
  const [session, stored] = await Promise.all([
    getSession(auth.items, key),
    readPerson(auth.items, key.owner),
  ])
  if (!session || !stored) return null
  if (!isDue(session, auth.now())) return { session, person: stored.person }
  const renewed = await renewSession(auth, session)
  // The pool may have told of another address.
  const renewedPerson = renewed && (await readPerson(auth.items, key.owner))
  return renewed && renewedPerson && { session: renewed, person: renewedPerson.person }
}

/**
 * Reads sessions from cookies. Forged, expired and ended ones are nobody. Nothing is kept between two
 * requests: what was ended on one machine has ended on all of them.
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
 * Who a program is that brings an access token of the pool. Its signature alone does not let it in: the
 * person has to be there, and not to have signed out everywhere since it was made.
 *
 * @throws StoreUnavailableError when the pool's keys cannot be had
 */
export async function readTokenPrincipal(
  auth: CognitoAuthContext,
  token: string,
): Promise<SessionPrincipal | null> {
  const facts = await readFacts(auth, token)
  const { issuer } = auth.settings
  const owner = facts && (await findOwner(auth.items, { issuer, subject: facts.subject }))
  if (!facts || !owner) return null
  const [stored, ended] = await Promise.all([
    readPerson(auth.items, owner),
    readSessionCutoff(auth.items, owner),
  ])
  if (!stored || !isOf(stored.person, { issuer, subject: facts.subject })) return null
  if (facts.issuedAt <= ended) return null
  const about = {
    groups: facts.groups,
    sessionId: `token-${facts.issuedAt}`,
    signedInAt: facts.authenticatedAt,
  }
  return toPrincipal(auth.settings, stored.person, about)
}
