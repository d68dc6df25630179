import 'server-only'
import type { ApiKey } from '@/lib/api/keys'
import { toTimestamp } from '../../kernel/to-timestamp'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import type { ApiKeyRow } from './key-rows'
import { listApiKeys } from './key-rows'

const toTime = (time: number | null) => (time === null ? null : toTimestamp(time))

/** Formats a key for the API: without its hash. */
export function keyAnswer(row: ApiKeyRow): ApiKey {
  const { id, name, prefix, scopes, audience = 'api', createdAt, expiresAt, lastUsedAt } = row
  return {
    id,
    name,
    prefix,
    scopes: [...scopes],
    audience,
    createdAt: toTimestamp(createdAt),
    expiresAt: toTime(expiresAt),
    lastUsedAt: toTime(lastUsedAt),
  }
}

/** Lists the keys of a user, the oldest first; expired ones, too, for a month. */
export async function listKeys(ports: Pick<Ports, 'items'>, owner: OwnerId): Promise<ApiKey[]> {
  const rows = await listApiKeys(ports, owner)
  return rows.toSorted((one, other) => one.createdAt - other.createdAt).map(keyAnswer)
}
