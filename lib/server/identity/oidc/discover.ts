import 'server-only'
import { fetchJson, ProviderError } from './fetch-json'

export type ProviderAddresses = {
  issuer: string
  authorization: string
  token: string
  userInfo: string | null
  /** Endpoint that revokes a refresh token (RFC 7009). */
  revocation: string | null
  keys: string
  /** By basic authentication, unless the provider knows only the body. */
  secretInBody: boolean
}

const cacheLifetime = 3_600_000

/** Validates an endpoint of a provider: https, or on this machine for an operator's tests. */
function readAddress(value: unknown): string | null {
  if (typeof value !== 'string' || !URL.canParse(value)) return null
  const { protocol, hostname } = new URL(value)
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return protocol === 'https:' || (protocol === 'http:' && isLocal) ? value : null
}

/**
 * Creates a reader of providers' metadata (OpenID Connect Discovery 1.0). It is fetched on first use and not at
 * start: a provider that is down at start must not stay unavailable.
 */
export function createDiscovery(now: () => number) {
  const kept = new Map<string, { found: ProviderAddresses; until: number }>()
  return async (issuer: string): Promise<ProviderAddresses> => {
    const known = kept.get(issuer)
    if (known && known.until > now()) return known.found
    const data = await fetchJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)
    const authorization = readAddress(data.authorization_endpoint)
    const token = readAddress(data.token_endpoint)
    const keys = readAddress(data.jwks_uri)
    // Section 4.3: metadata that names another issuer is not accepted.
    if (data.issuer !== issuer || !authorization || !token || !keys) {
      throw new ProviderError('The provider does not describe itself')
    }
    const ways = data.token_endpoint_auth_methods_supported
    const found = {
      issuer,
      authorization,
      token,
      userInfo: readAddress(data.userinfo_endpoint),
      revocation: readAddress(data.revocation_endpoint),
      keys,
      secretInBody: Array.isArray(ways) && !ways.includes('client_secret_basic'),
    }
    kept.set(issuer, { found, until: now() + cacheLifetime })
    return found
  }
}
