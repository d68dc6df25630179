import 'server-only'
import type { Scope } from '@/lib/api/keys'
import type { AccessToken } from '@/lib/api/tokens'
import { signAccessToken } from '../identity/tokens/access-tokens'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import type { ConnectedAppRow } from './app-rows'

/** Errors of the token endpoint (RFC 6749, section 5.2; RFC 8707). */
export type TokenError =
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_request'
  | 'invalid_scope'
  | 'invalid_target'
  | 'unsupported_grant_type'

export type AppTokens = AccessToken & { refresh_token: string }
export type TokenOutcome = { ok: true; value: AppTokens } | { ok: false; code: TokenError }

/** Milliseconds that an access token is valid. */
const lifetime = 15 * 60 * 1_000

/** Answers an app with an access token and its next refresh token. */
export async function issueTokens(
  ports: Pick<Ports, 'configuration' | 'secrets' | 'now' | 'ids'>,
  owner: OwnerId,
  { id, clientId }: Pick<ConnectedAppRow, 'id' | 'clientId'>,
  { scopes, refreshToken }: { scopes: readonly Scope[]; refreshToken: string },
): Promise<TokenOutcome> {
  const expiresAt = ports.now() + lifetime
  const facts = { owner, keyId: id, scopes, expiresAt, clientId }
  return {
    ok: true,
    value: {
      access_token: await signAccessToken(ports, facts, ports.ids.document()),
      token_type: 'Bearer',
      expires_in: lifetime / 1_000,
      refresh_token: refreshToken,
      scope: scopes.join(' '),
    },
  }
}
