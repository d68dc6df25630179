import 'server-only'
import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto'
import {
  calculateJwkThumbprint,
  exportJWK,
  type JWK,
  type JWTVerifyOptions,
  jwtVerify,
  SignJWT,
} from 'jose'
import { type Scope, scopeSchema } from '@/lib/api/keys'
import type { Configuration } from '../../config/configuration-types'
import { type OwnerId, toOwnerId } from '../../owner'
import type { Secrets } from '../../secrets/secret-types'
import { toolsAddress } from './tools-address'

type Parts = { configuration: Pick<Configuration, 'url'>; secrets: Secrets; now: () => number }

type TokenKeys = { privateKey: KeyObject; publicKey: KeyObject; jwk: JWK & { kid: string } }

/** Facts of an access token of ours. */
export type TokenFacts = {
  owner: OwnerId
  /** Key or connected app that it was made for, and ends with. */
  keyId: string
  scopes: readonly Scope[]
  /** Milliseconds since 1970. */
  expiresAt: number
  /** Client of a connected app, whose tokens are for the tools alone; left out for a key's token. */
  clientId?: string
}

const algorithm = 'EdDSA'
/** Type of a token in its header (RFC 9068). */
const type = 'at+jwt'
/** Beginning of an Ed25519 key in PKCS #8 (RFC 8410); its 32 bytes follow. */
const beginning = Buffer.from('302e020100300506032b657004220420', 'hex')

const known = new Map<string, Promise<TokenKeys>>()

async function makeKeys(secret: string): Promise<TokenKeys> {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'vitae access tokens v1', 32))
  const key = Buffer.concat([beginning, seed])
  const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(privateKey)
  const jwk = await exportJWK(publicKey)
  const kid = await calculateJwkThumbprint(jwk)
  return { privateKey, publicKey, jwk: { ...jwk, kid, alg: algorithm, use: 'sig' } }
}

/** Derives the pair of keys from the secret of sessions: all processes have the same, and a new secret new ones. */
async function readKeys({ secrets }: Pick<Parts, 'secrets'>): Promise<TokenKeys> {
  const secret = await secrets.read('session')
  if (!secret) throw new Error('There is no secret for sessions')
  const found = known.get(secret) ?? makeKeys(secret)
  known.clear()
  known.set(secret, found)
  return found
}

/** Returns the keys that access tokens are verified with (RFC 7517). */
export async function readKeySet(parts: Pick<Parts, 'secrets'>): Promise<{ keys: JWK[] }> {
  return { keys: [(await readKeys(parts)).jwk] }
}

/** Issuer of all tokens, and audience of those that keys are exchanged for: this installation, its API and its tools. */
const placeOf = ({ configuration }: Parts) => new URL(configuration.url).origin

/** Signs an access token (RFC 9068). */
export async function signAccessToken(
  parts: Parts,
  { owner, keyId, scopes, expiresAt, clientId }: TokenFacts,
  id: string,
): Promise<string> {
  const { privateKey, jwk } = await readKeys(parts)
  const client = clientId ? { client_id: clientId, sid: keyId } : { client_id: keyId }
  return new SignJWT({ scope: scopes.join(' '), ...client })
    .setProtectedHeader({ alg: algorithm, typ: type, kid: jwk.kid })
    .setIssuer(placeOf(parts))
    .setAudience(clientId ? toolsAddress(parts.configuration) : placeOf(parts))
    .setSubject(owner)
    .setJti(id)
    .setIssuedAt(Math.floor(parts.now() / 1_000))
    .setExpirationTime(Math.floor(expiresAt / 1_000))
    .sign(privateKey)
}

/** Reads an access token of ours; null for any other, and for one that has expired. */
export async function readAccessToken(parts: Parts, token: string): Promise<TokenFacts | null> {
  const { publicKey } = await readKeys(parts)
  const rules: JWTVerifyOptions = {
    algorithms: [algorithm],
    typ: type,
    issuer: placeOf(parts),
    audience: [placeOf(parts), toolsAddress(parts.configuration)],
    requiredClaims: ['sub', 'exp', 'iat', 'client_id', 'scope'],
    currentDate: new Date(parts.now()),
  }
  const verified = await jwtVerify(token, publicKey, rules).catch(() => null)
  if (!verified) return null
  const { sub, exp, client_id: clientId, scope, sid, aud } = verified.payload
  if (!sub || !exp || typeof clientId !== 'string' || typeof scope !== 'string') return null
  const scopes = scope.split(' ').flatMap((name) => scopeSchema.safeParse(name).data ?? [])
  const facts = { owner: toOwnerId(sub), scopes, expiresAt: exp * 1_000 }
  if (aud === placeOf(parts)) return { ...facts, keyId: clientId }
  return typeof sid === 'string' ? { ...facts, keyId: sid, clientId } : null
}
