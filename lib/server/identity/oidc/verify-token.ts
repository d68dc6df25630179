import 'server-only'
import {
  createRemoteJWKSet,
  customFetch,
  errors,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
  type JWTVerifyResult,
  jwtVerify,
} from 'jose'
import { fetchJson, ProviderError } from './fetch-json'

/** Signatures with a public key alone: never `none`, never a shared secret. */
const algorithms = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'EdDSA'],
]

/** Milliseconds that fetched keys are cached. */
const cacheMaxAge = 600_000
/** Milliseconds before a token with an unknown key may have the keys fetched again. */
const cooldownDuration = 30_000

type Rules = Pick<JWTVerifyOptions, 'issuer' | 'audience' | 'clockTolerance' | 'requiredClaims'>

/** Verifies by the one key that the header names, or by each that fits a header that names none. */
async function verifyWith(
  token: string,
  keys: JWTVerifyGetKey,
  options: JWTVerifyOptions,
): Promise<JWTVerifyResult> {
  try {
    return await jwtVerify(token, keys, options)
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error
    for await (const key of error) {
      try {
        return await jwtVerify(token, key, options)
      } catch (failure) {
        if (!(failure instanceof errors.JWSSignatureVerificationFailed)) throw failure
      }
    }
    throw error
  }
}

/**
 * Creates a function that verifies tokens (RFC 7519) by the keys that a provider publishes: signature,
 * time and what `rules` name. The keys at each address are fetched when they are first needed, cached
 * for ten minutes, and fetched anew for an unknown key at most every 30 seconds.
 *
 * @param now milliseconds since 1970, for the times in tokens
 * @returns null for a token that does not hold; throws ProviderError when the keys cannot be fetched
 */
export function createTokenVerifier(now: () => number) {
  const keySets = new Map<string, JWTVerifyGetKey>()

  function keysAt(url: string): JWTVerifyGetKey {
    const known = keySets.get(url)
    if (known) return known
    const keys = createRemoteJWKSet(new URL(url), {
      cacheMaxAge,
      cooldownDuration,
      [customFetch]: async (address) => Response.json(await fetchJson(address)),
    })
    keySets.set(url, keys)
    return keys
  }

  return async (token: string, keysUrl: string, rules: Rules): Promise<JWTVerifyResult | null> => {
    const options = { ...rules, algorithms, currentDate: new Date(now()) }
    try {
      return await verifyWith(token, keysAt(keysUrl), options)
    } catch (error) {
      // Also for keys that no program can read: a provider's mistake lets nobody in.
      if (!(error instanceof ProviderError)) return null
      throw error
    }
  }
}

export type TokenVerifier = ReturnType<typeof createTokenVerifier>
