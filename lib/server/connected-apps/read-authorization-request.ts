import 'server-only'
import type { Scope } from '@/lib/api/keys'
import { toolsAddress } from '../identity/tokens/tools-address'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { type ClientParts, findClient } from './find-client'
import type { OAuthClientRow } from './oauth-client-rows'
import { isRegistered } from './redirect-uris'

/** Scopes that an app may have. Keys and the account are administered by the person. */
export const appScopes = ['read', 'write', 'ai'] as const satisfies readonly Scope[]

type AuthorizationError =
  | 'access_denied'
  | 'invalid_request'
  | 'invalid_target'
  | 'unsupported_response_type'

/** Request of an app for a person's consent. */
export type AuthorizationRequest = {
  client: OAuthClientRow
  redirectUri: string
  scopes: Scope[]
  challenge: string
  state: string | null
}

export type ReadRequest =
  /** The app, or the address that it wants its answer at, is not known: nothing may be sent there. */
  | { kind: 'unknown' }
  /** The app gets an error at `redirectTo`. */
  | { kind: 'refused'; redirectTo: string }
  | { kind: 'asked'; asked: AuthorizationRequest }

type Answer = { code: string } | { error: AuthorizationError }

/** Returns the address of the answer to an app, with its state and our issuer (RFC 9207). */
export function answerAddress(
  { configuration }: Pick<Ports, 'configuration'>,
  { redirectUri, state }: Pick<AuthorizationRequest, 'redirectUri' | 'state'>,
  answer: Answer,
): string {
  const url = new URL(redirectUri)
  for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, value)
  if (state !== null) url.searchParams.set('state', state)
  url.searchParams.set('iss', new URL(configuration.url).origin)
  return url.href
}

/** Reads the scopes of a request: those that are known, or `read` where none is (RFC 6749, section 3.3). */
function readScopes(text: string): Scope[] {
  const known = appScopes.filter((scope) => text.split(' ').includes(scope))
  return known.length === 0 ? ['read'] : known
}

/** Returns true for a request that is for our tools; one that names no resource (RFC 8707) is. */
export function isForTools(
  { configuration }: Pick<Ports, 'configuration'>,
  resource: string | null,
): boolean {
  return resource === null || resource.replace(/\/$/, '') === toolsAddress(configuration)
}

/**
 * Reads an authorization request (OAuth 2.1, section 4.1.1; RFC 7636, 8707) as the page gets it, and as the person's
 * consent brings it back.
 *
 * @param person who is asked: their tries to have documents of clients read are counted
 */
export async function readAuthorizationRequest(
  ports: ClientParts,
  person: OwnerId,
  query: URLSearchParams,
): Promise<ReadRequest> {
  const single = (name: string) => {
    const values = query.getAll(name)
    return values.length === 1 ? (values[0] ?? null) : null
  }
  const client = await findClient(ports, person, single('client_id') ?? '')
  const redirectUri = single('redirect_uri')
  if (!client || redirectUri === null || !isRegistered(client.redirectUris, redirectUri)) {
    return { kind: 'unknown' }
  }
  const state = single('state')
  const refuse = (error: AuthorizationError): ReadRequest => ({
    kind: 'refused',
    redirectTo: answerAddress(ports, { redirectUri, state }, { error }),
  })
  const names = [...query.keys()]
  if (new Set(names).size < names.length) return refuse('invalid_request')
  if (single('response_type') !== 'code') return refuse('unsupported_response_type')
  if ((single('response_mode') ?? 'query') !== 'query') return refuse('invalid_request')
  const challenge = single('code_challenge') ?? ''
  // Left out it would mean `plain`.
  if (single('code_challenge_method') !== 'S256' || !/^[\w-]{43}$/.test(challenge)) {
    return refuse('invalid_request')
  }
  if (!isForTools(ports, single('resource'))) return refuse('invalid_target')
  const scopes = readScopes(single('scope') ?? '')
  return { kind: 'asked', asked: { client, redirectUri, scopes, challenge, state } }
}
