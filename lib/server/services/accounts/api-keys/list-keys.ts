import 'server-only'
import type { ApiKey } from '@/lib/api/keys'
import type { OwnerId } from '../../../owner'
import type { Ports } from '../../../ports-types'
import { listApiKeys } from '../../../repositories/api-keys'
import { keyAnswer } from './key-answers'

/** Lists the keys of a user, the oldest first; expired ones, too, for a month. */
export async function listKeys(ports: Pick<Ports, 'items'>, owner: OwnerId): Promise<ApiKey[]> {
  const rows = await listApiKeys(ports, owner)
  return rows.toSorted((one, other) => one.createdAt - other.createdAt).map(keyAnswer)
}
