import 'server-only'
import { maxAppName } from '@/lib/api/connected-apps'
import type { Ports } from '../ports-types'
import { type OAuthClientRow, putOAuthClient } from './oauth-client-rows'
import { isRedirectUri } from './redirect-uris'

const maxRedirectUris = 10

/** Errors of a registration (RFC 7591, section 3.2.2). */
export type RegistrationError = 'invalid_client_metadata' | 'invalid_redirect_uri'

/** Returns a name as one short line: letters that are not seen or change the direction of text are left out. */
function readName(value: unknown): string {
  const text = typeof value === 'string' ? value : ''
  const line = text.replace(/[\p{Z}\s]+/gu, ' ').replace(/\p{C}/gu, '')
  return Array.from(line.trim()).slice(0, maxAppName).join('').trim()
}

/**
 * Reads what a public client says about itself (RFC 7591). Addresses that no code may be sent to are left out, as long
 * as one remains; its secrets, pictures and links are not taken.
 */
export function readClientMetadata(
  metadata: unknown,
):
  | { ok: true; value: Pick<OAuthClientRow, 'name' | 'redirectUris'> }
  | { ok: false; code: RegistrationError } {
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) {
    return { ok: false, code: 'invalid_client_metadata' }
  }
  const { client_name: given, redirect_uris: uris } = metadata as Record<string, unknown>
  if (!Array.isArray(uris) || uris.length > maxRedirectUris) {
    return { ok: false, code: 'invalid_redirect_uri' }
  }
  const redirectUris = uris.filter((uri) => typeof uri === 'string' && isRedirectUri(uri))
  const [first] = redirectUris
  if (first === undefined) return { ok: false, code: 'invalid_redirect_uri' }
  const name = readName(given) || new URL(first).hostname
  return { ok: true, value: { name, redirectUris } }
}

/**
 * Registers a public client (RFC 7591).
 *
 * @param metadata as the client has sent it
 */
export async function registerClient(
  ports: Pick<Ports, 'items' | 'ids' | 'now'>,
  metadata: unknown,
): Promise<{ ok: true; value: OAuthClientRow } | { ok: false; code: RegistrationError }> {
  const read = readClientMetadata(metadata)
  if (!read.ok) return read
  const row = { id: ports.ids.document(), ...read.value, createdAt: ports.now() }
  await putOAuthClient(ports, row, 'unused')
  return { ok: true, value: row }
}
