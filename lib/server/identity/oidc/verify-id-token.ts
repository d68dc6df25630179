import 'server-only'
import type { JWTPayload } from 'jose'
import { ProviderError } from './fetch-json'
import type { TokenVerifier } from './verify-token'

export type Claims = JWTPayload & { sub: string }

/** Seconds that the provider's clock may differ. */
const clockTolerance = 60

type Expected = {
  issuer: string
  clientId: string
  /** Null only for a provider that is known to omit it. */
  nonce: string | null
  /** True for a token from a refresh, which has no nonce of a browser's request. */
  isRefreshed?: boolean
  /** Milliseconds since 1970. */
  now: number
}

/** Checks the rest of OpenID Connect Core 1.0, section 3.1.3.7: authorised party, issue time, nonce and subject. */
function checkClaims(claims: JWTPayload, expected: Expected): Claims {
  const { aud, azp, iat, nonce, sub } = claims
  const isForUs = azp === undefined ? [aud].flat().length === 1 : azp === expected.clientId
  const isAnswer =
    expected.isRefreshed ||
    (expected.nonce === null ? nonce === undefined : nonce === expected.nonce)
  if (!isForUs) throw new ProviderError('The token is for somebody else')
  if (iat === undefined || iat >= expected.now / 1_000 + clockTolerance) {
    throw new ProviderError('The token is of another time')
  }
  if (!isAnswer) throw new ProviderError('The token answers another question')
  if (typeof sub !== 'string' || sub === '' || sub.length > 255) {
    throw new ProviderError('The token names nobody')
  }
  return { ...claims, sub }
}

/**
 * Verifies an ID token: signature by a key of the provider, issuer, audience, time and nonce.
 *
 * @throws ProviderError when a check fails
 */
export async function verifyIdToken(
  token: string,
  keysUrl: string,
  verify: TokenVerifier,
  expected: Expected,
): Promise<Claims> {
  const verified = await verify(token, keysUrl, {
    issuer: expected.issuer,
    audience: expected.clientId,
    requiredClaims: ['exp'],
    clockTolerance,
  })
  if (!verified) throw new ProviderError('The token does not hold')
  return checkClaims(verified.payload, expected)
}
