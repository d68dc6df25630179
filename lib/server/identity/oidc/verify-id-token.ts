import 'server-only'
import { webcrypto } from 'node:crypto'
import { fetchJson, ProviderError } from './fetch-json'

export type Claims = Record<string, unknown> & { sub: string }

type Algorithm = {
  key: webcrypto.RsaHashedImportParams | webcrypto.EcKeyImportParams | { name: 'Ed25519' }
  verify: webcrypto.AlgorithmIdentifier | webcrypto.RsaPssParams | webcrypto.EcdsaParams
  kty: string
}

function rsa(bits: string): Algorithm {
  const hash = `SHA-${bits}`
  return { kty: 'RSA', key: { name: 'RSASSA-PKCS1-v1_5', hash }, verify: 'RSASSA-PKCS1-v1_5' }
}

function rsaPss(bits: string): Algorithm {
  const hash = `SHA-${bits}`
  const verify = { name: 'RSA-PSS', saltLength: Number(bits) / 8 }
  return { kty: 'RSA', key: { name: 'RSA-PSS', hash }, verify }
}

function ecdsa(bits: string): Algorithm {
  return {
    kty: 'EC',
    key: { name: 'ECDSA', namedCurve: `P-${bits}` },
    verify: { name: 'ECDSA', hash: `SHA-${bits}` },
  }
}

/** Signatures with a public key alone: never `none`, never a shared secret. */
const algorithms: Record<string, Algorithm> = {
  RS256: rsa('256'),
  RS384: rsa('384'),
  RS512: rsa('512'),
  PS256: rsaPss('256'),
  PS384: rsaPss('384'),
  PS512: rsaPss('512'),
  ES256: ecdsa('256'),
  ES384: ecdsa('384'),
  EdDSA: { kty: 'OKP', key: { name: 'Ed25519' }, verify: 'Ed25519' },
}

type Jwk = webcrypto.JsonWebKey & { kid?: string }

const keysCacheLifetime = 600_000
/** A token with an unknown key may ask for fresh ones, but not make us ask all the time. */
const keysAskedAgainAfter = 30_000
/** Seconds that the provider's clock may differ. */
const clockSkew = 60

function decodePart(part: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    if (typeof value === 'object' && value !== null) return { ...value }
  } catch {
    // Said below.
  }
  throw new ProviderError('The token is not readable')
}

/** The provider's keys, kept for a while. */
export function createKeyReader(now: () => number) {
  const kept = new Map<string, { keys: Jwk[]; at: number }>()
  return async (url: string, isGood: (keys: Jwk[]) => boolean): Promise<Jwk[]> => {
    const known = kept.get(url)
    const age = known ? now() - known.at : Number.POSITIVE_INFINITY
    if (known && age < keysCacheLifetime && (isGood(known.keys) || age < keysAskedAgainAfter)) {
      return known.keys
    }
    const data = await fetchJson(url)
    const keys = Array.isArray(data.keys) ? (data.keys as Jwk[]) : []
    kept.set(url, { keys, at: now() })
    return keys
  }
}

export type KeyReader = ReturnType<typeof createKeyReader>

async function isSignedBy(jwk: Jwk, algorithm: Algorithm, input: string, signature: Buffer) {
  try {
    const key = await webcrypto.subtle.importKey('jwk', jwk, algorithm.key, false, ['verify'])
    return await webcrypto.subtle.verify(algorithm.verify, key, signature, Buffer.from(input))
  } catch {
    return false
  }
}

async function checkSignature(token: string, keysUrl: string, readKeys: KeyReader) {
  const [head = '', body = '', signature = '', ...rest] = token.split('.')
  if (rest.length > 0 || signature === '') throw new ProviderError('The token is not signed')
  const { alg, kid, crit } = decodePart(head)
  const algorithm =
    typeof alg === 'string' && Object.hasOwn(algorithms, alg) ? algorithms[alg] : null
  if (!algorithm || crit !== undefined)
    throw new ProviderError('The token is signed in no known way')
  const fits = (key: Jwk) =>
    key.kty === algorithm.kty &&
    (key.use === undefined || key.use === 'sig') &&
    (key.alg === undefined || key.alg === alg) &&
    (typeof kid !== 'string' || key.kid === kid)
  const keys = (await readKeys(keysUrl, (known) => known.some(fits))).filter(fits)
  for (const key of keys) {
    const bytes = Buffer.from(signature, 'base64url')
    if (await isSignedBy(key, algorithm, `${head}.${body}`, bytes)) return decodePart(body)
  }
  throw new ProviderError('The token is not signed by the provider')
}

type Expected = {
  issuer: string
  clientId: string
  /** Null only for a provider that is known to leave it out. */
  nonce: string | null
  /** True for a token that came with a refresh: it answers no question of a browser's. */
  isRefreshed?: boolean
  /** Milliseconds since 1970. */
  now: number
}

/** OpenID Connect Core 1.0, section 3.1.3.7. */
function checkClaims(claims: Record<string, unknown>, expected: Expected): Claims {
  const { iss, aud, azp, exp, iat, nbf, nonce, sub } = claims
  const seconds = expected.now / 1_000
  const audiences = Array.isArray(aud) ? aud : [aud]
  const isForUs =
    audiences.includes(expected.clientId) &&
    (azp === undefined ? audiences.length === 1 : azp === expected.clientId)
  const isTimely =
    typeof exp === 'number' &&
    exp > seconds - clockSkew &&
    typeof iat === 'number' &&
    iat < seconds + clockSkew &&
    (nbf === undefined || (typeof nbf === 'number' && nbf < seconds + clockSkew))
  const isAnswer =
    expected.isRefreshed ||
    (expected.nonce === null ? nonce === undefined : nonce === expected.nonce)
  if (iss !== expected.issuer) throw new ProviderError('The token is of another issuer')
  if (!isForUs) throw new ProviderError('The token is for somebody else')
  if (!isTimely) throw new ProviderError('The token is of another time')
  if (!isAnswer) throw new ProviderError('The token answers another question')
  if (typeof sub !== 'string' || sub === '' || sub.length > 255) {
    throw new ProviderError('The token names nobody')
  }
  return { ...claims, sub }
}

/**
 * Checks an ID token: signature by a key of the provider, issuer, audience, time and nonce.
 *
 * @throws ProviderError when anything is amiss
 */
export async function verifyIdToken(
  token: string,
  keysUrl: string,
  readKeys: KeyReader,
  expected: Expected,
): Promise<Claims> {
  return checkClaims(await checkSignature(token, keysUrl, readKeys), expected)
}
