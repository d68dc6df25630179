import 'server-only'
import { JwtVerifier } from 'aws-jwt-verify'
import { JwtBaseError, KidNotFoundInJwksError } from 'aws-jwt-verify/error'
import { findJwkInJwks, type Jwk, type JwksCache } from 'aws-jwt-verify/jwk'
import { createKeyReader } from '../oidc/verify-id-token'
import { addressesOf, type CognitoSettings } from './cognito-settings'

/** Facts of a verified access token. Times are milliseconds since 1970. */
export type AccessFacts = {
  subject: string
  /** Name of the account in the user pool. */
  username: string
  groups: readonly string[]
  /** When the person has proved who they are. */
  authenticatedAt: number
  issuedAt: number
  expiresAt: number
}

/** Keys by the reader that checks ID tokens, too: a deadline, a bounded size, no flood of questions. */
function createKeys(now: () => number): JwksCache {
  const readKeys = createKeyReader(now)
  const read = async (uri: string, kid?: string) => ({
    keys: (await readKeys(uri, (keys) => !kid || keys.some((key) => key.kid === kid))) as Jwk[],
  })
  return {
    getJwks: (uri) => read(uri),
    async getJwk(uri, { header }) {
      const found = header.kid && findJwkInJwks(await read(uri, header.kid), header.kid)
      if (!found) throw new KidNotFoundInJwksError('The token is signed by no key of the pool')
      return found
    },
    getCachedJwk() {
      throw new Error('Keys are read when they are needed')
    },
    addJwks() {},
  }
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
 * Reads access tokens of one client of one pool: signature by a key of the issuer that was configured,
 * issuer, client, use and time are checked each time. Nothing else says who somebody is.
 *
 * @returns null for any other token; throws ProviderError when the pool's keys cannot be had
 */
export function createAccessReader(settings: CognitoSettings, now: () => number) {
  const verifier = JwtVerifier.create(
    {
      issuer: settings.issuer,
      // Of ID tokens alone.
      audience: null,
      jwksUri: addressesOf(settings).keys,
    },
    { jwksCache: createKeys(now) },
  )
  return async (token: string): Promise<AccessFacts | null> => {
    try {
      return readFacts(await verifier.verify(token), settings.clientId)
    } catch (error) {
      if (error instanceof JwtBaseError) return null
      throw error
    }
  }
}

export type AccessReader = ReturnType<typeof createAccessReader>
