import 'server-only'
import { createRemoteJWKSet, customFetch, type JWTVerifyResult, jwtVerify } from 'jose'
import { ProviderError } from '../oidc/provider-error'
import { type CognitoSettings, describePool } from './cognito-settings'
import { fetchJson } from './fetch-pool'

/** Milliseconds that fetched keys are cached. */
const cacheMaxAge = 600_000
/** Milliseconds before a token with an unknown key may have the keys fetched again. */
const cooldownDuration = 30_000

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
  const { issuer, jwks_uri: address } = describePool(settings)
  const keys = createRemoteJWKSet(new URL(address), {
    ...{ cacheMaxAge, cooldownDuration },
    [customFetch]: async () => Response.json(await fetchJson(address)),
  })

  async function verify(token: string): Promise<JWTVerifyResult | null> {
    try {
      // No audience: ID tokens alone have one.
      const rules = { issuer, algorithms: ['RS256'], currentDate: new Date(now()) }
      return await jwtVerify(token, keys, rules)
    } catch (error) {
      // Also for keys that no program can read: a provider's mistake lets nobody in.
      if (!(error instanceof ProviderError)) return null
      throw error
    }
  }

  return async (token: string): Promise<AccessFacts | null> => {
    const verified = await verify(token)
    // A pool names its key in every token.
    return verified?.protectedHeader.kid ? readFacts(verified.payload, settings.clientId) : null
  }
}

export type AccessReader = ReturnType<typeof createAccessReader>
