import 'server-only'
import { readAccessToken } from '../identity/tokens/access-tokens'
import type { Ports } from '../ports-types'
import { deleteConnectedApp } from './app-rows'
import { findRefresh } from './refresh-tokens'

/**
 * Ends an app by one of its tokens (RFC 7009), with all others that it has. Does nothing for a token that is not valid
 * or another client's.
 */
export async function revokeToken(
  ports: Pick<Ports, 'items' | 'configuration' | 'secrets' | 'now'>,
  token: string,
  clientId: string,
): Promise<void> {
  const found = await findRefresh(ports, token, clientId)
  if (found) return deleteConnectedApp(ports, found.owner, found.row.id)
  const access = await readAccessToken(ports, token)
  if (access?.clientId === clientId) {
    await deleteConnectedApp(ports, access.owner, access.keyId)
  }
}
