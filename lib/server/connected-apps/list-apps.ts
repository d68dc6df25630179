import 'server-only'
import type { ConnectedApp } from '@/lib/api/connected-apps'
import { toTimestamp } from '../kernel/to-timestamp'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { listConnectedApps } from './app-rows'

/** Lists the connected apps of a person, the oldest first. One whose code waits is none yet. */
export async function listApps(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
): Promise<ConnectedApp[]> {
  const rows = (await listConnectedApps(ports, owner)).filter(({ refresh }) => refresh !== null)
  return rows
    .toSorted((one, other) => one.createdAt - other.createdAt)
    .map(({ id, name, redirectUri, scopes, createdAt, lastUsedAt }) => ({
      id,
      name,
      host: new URL(redirectUri).host,
      scopes,
      createdAt: toTimestamp(createdAt),
      lastUsedAt: lastUsedAt === null ? null : toTimestamp(lastUsedAt),
    }))
}
