import 'server-only'
import type { AccessToken, CreateTokenBody } from '@/lib/api/tokens'
import type { Principal } from '../../identity/identity-types'
import { grants } from '../../identity/keys/scopes'
import { signAccessToken } from '../../identity/tokens/access-tokens'
import type { Outcome } from '../../outcome'
import type { Ports } from '../../ports-types'

/** Milliseconds that a token is valid. */
const lifetime = 15 * 60 * 1_000

/**
 * Creates an access token for the program that a key belongs to: for fifteen minutes, with at most the key's scopes. It
 * ends with the key, whether that expires or is revoked.
 *
 * @returns `forbidden` for a session; `scope-missing` for more than the key has
 */
export async function createToken(
  ports: Pick<Ports, 'configuration' | 'secrets' | 'now' | 'ids'>,
  principal: Principal,
  asked: CreateTokenBody,
): Promise<Outcome<AccessToken>> {
  if (principal.via !== 'key') return { ok: false, code: 'forbidden' }
  const scopes = asked.scopes ?? principal.scopes
  const lacking = scopes.filter((scope) => !grants(principal.scopes, scope))
  if (lacking.length > 0) return { ok: false, code: 'scope-missing', scopes: lacking }
  const now = ports.now()
  const expiresAt = Math.min(now + lifetime, principal.keyExpiresAt ?? Number.POSITIVE_INFINITY)
  const facts = {
    owner: principal.workspaceId ?? principal.userId,
    keyId: principal.keyId,
    scopes,
    expiresAt,
  }
  return {
    ok: true,
    value: {
      access_token: await signAccessToken(ports, facts, ports.ids.document()),
      token_type: 'Bearer',
      expires_in: Math.floor((expiresAt - now) / 1_000),
      scope: scopes.join(' '),
    },
  }
}
