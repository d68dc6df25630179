import 'server-only'
import type { ApiKey } from '@/lib/api/keys'
import type { ApiKeyRow } from '../../../repositories/api-keys'
import { toTimestamp } from '../../documents/resume-answers'

const toTime = (time: number | null) => (time === null ? null : toTimestamp(time))

/** Formats a key for the API: without its hash. */
export function keyAnswer(row: ApiKeyRow): ApiKey {
  const { id, name, prefix, scopes, createdAt, expiresAt, lastUsedAt } = row
  return {
    id,
    name,
    prefix,
    scopes: [...scopes],
    createdAt: toTimestamp(createdAt),
    expiresAt: toTime(expiresAt),
    lastUsedAt: toTime(lastUsedAt),
  }
}
