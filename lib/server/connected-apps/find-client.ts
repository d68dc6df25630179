import 'server-only'
import { limits } from '../identity/identity-limits'
import { countTry } from '../identity/rows/row-limits'
import { keyedHash } from '../identity/rows/secrets-of-rows'
import { createOutboundFetch, OutboundError } from '../kernel/fetch/outbound-fetch'
import { allowsLoopback, refuseUserAddress, userReach } from '../kernel/fetch/reach'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { type OAuthClientRow, putOAuthClient, readOAuthClient } from './oauth-client-rows'
import { readClientMetadata } from './register-client'

export type ClientParts = Pick<Ports, 'items' | 'configuration' | 'secrets' | 'now'>

/** Milliseconds for which a document of a client holds. */
const freshness = 60 * 60 * 1_000
const timeout = 5_000
/** Bytes of a document; the draft asks for a limit and names 5 kB. */
const maxBytes = 10_000

/** Returns true for the address of a document: its own canonical form, with a path and nothing behind it. */
function isClientMetadataUrl({ configuration }: ClientParts, id: string): boolean {
  if (!URL.canParse(id)) return false
  const { href, pathname, hash } = new URL(id)
  const how = { allowsLoopback: allowsLoopback(configuration) }
  return href === id && pathname !== '/' && hash === '' && refuseUserAddress(id, how) === null
}

/** Reads the document of a client from its maker's server; null where there is none that names itself. */
async function fetchDocument(parts: ClientParts, id: string): Promise<OAuthClientRow | null> {
  const reach = userReach({ allowsLoopback: allowsLoopback(parts.configuration) })
  const fetch = createOutboundFetch({ reach, timeout, maxBytes })
  try {
    const answer = await fetch(id, { headers: { accept: 'application/json' } })
    if (answer.status !== 200) return null
    const document: unknown = await answer.json()
    const read = readClientMetadata(document)
    if (!read.ok) return null
    const { client_id: named, token_endpoint_auth_method: method = 'none' } = document as Record<
      string,
      unknown
    >
    return named === id && method === 'none' ? { id, ...read.value, createdAt: parts.now() } : null
  } catch (error) {
    if (error instanceof OutboundError || error instanceof SyntaxError) return null
    throw error
  }
}

/**
 * Finds a client by its id: a registered one, or one whose id is the address of a document about it (Client ID Metadata
 * Documents, draft-ietf-oauth-client-id-metadata-document). A document is read for a person alone, and holds an hour.
 *
 * @returns null where there is none, or the person has asked for too many
 */
export async function findClient(
  parts: ClientParts,
  person: OwnerId,
  id: string,
): Promise<OAuthClientRow | null> {
  const known = await readOAuthClient(parts, id)
  if (!isClientMetadataUrl(parts, id)) return known
  if (known && parts.now() - known.createdAt < freshness) return known
  const limit = limits.appDocumentByAccount
  const secret = (await parts.secrets.read('session')) ?? ''
  const counted = await countTry(parts, limit, keyedHash(secret, limit.name, person))
  const read = counted.ok ? await fetchDocument(parts, id) : null
  if (read) await putOAuthClient(parts, read, known ? 'used' : 'unused')
  return read
}
