import 'server-only'
import { createTokenVerifier } from '../oidc/verify-token'
import { addressesOf, type CognitoSettings } from './cognito-settings'

/** Facts of a verified access token. Times are milliseconds since 1970. */
export type AccessFacts = {
  subject: string
  /** Name of the account in the user pool. */
  username: string
  groups: readonly string[]
  /** Time of the last authentication. */
  authenticatedAt: number
  issuedAt: number
  expiresAt: number
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isTime = (value: unknown): value is number => Number.isFinite(value)

function readFacts(
  claims: Readonly<Record<string, unknown>>,
  clientId: string,
): AccessFacts | null {
  // Access tokens of Cognito name their client in a claim of its own.
  if (claims.token_use !== 'access' || claims.client_id !== clientId) return null
  const { sub, username, exp, iat, auth_time: authTime, 'cognito:groups': groups } = claims
  if (!isText(sub) || !isText(username)) return null
  if (!isTime(exp) || !isTime(iat) || !isTime(authTime)) return null
  return {
    subject: sub,
    username,
    groups: Array.isArray(groups) ? groups.filter(isText) : [],
    authenticatedAt: authTime * 1_000,
    issuedAt: iat * 1_000,
    expiresAt: exp * 1_000,
  }
}

/**
 * Creates a reader for access tokens of one client of one pool. Signature by a key of the configured issuer,
 * issuer, client, use and time are checked each time; no other claim identifies the user.
 *
 * @returns a reader that returns null for any other token, and throws ProviderError when the pool's keys cannot be
 * fetched
 */
export function createAccessReader(settings: CognitoSettings, now: () => number) {
  const verify = createTokenVerifier(now)
  return async (token: string): Promise<AccessFacts | null> => {
    // No audience: ID tokens alone have one.
    const rules = { issuer: settings.issuer }
    const verified = await verify(token, addressesOf(settings).keys, rules)
    // A pool names its key in every token.
    return verified?.protectedHeader.kid ? readFacts(verified.payload, settings.clientId) : null
  }
}

export type AccessReader = ReturnType<typeof createAccessReader>
