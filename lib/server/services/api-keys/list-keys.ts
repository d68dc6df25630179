import 'server-only'
import type { ApiKey } from '@/lib/api/keys'
import type { Home } from '../../home-types'
import type { OwnerId } from '../../owner'
import { listApiKeys } from '../../repositories/api-keys'
import { keyAnswer } from './key-answers'

/** The keys of somebody, the oldest first; expired ones, too, for a month. */
export async function listKeys(home: Pick<Home, 'items'>, owner: OwnerId): Promise<ApiKey[]> {
  const rows = await listApiKeys(home, owner)
  return rows.toSorted((one, other) => one.createdAt - other.createdAt).map(keyAnswer)
}
