import type { OutsidePart } from '@/lib/api/health'
import { readHealth } from '../answers/health-answers'
import type { ApiResult } from '../api-types'

/** Part that is out of order: the whole server, saving in it, or a service that it depends on. */
export type Outage = 'server' | 'saving' | OutsidePart

/**
 * Returns the outages in an answer to `GET /api/health`. A newer server may name parts that are unknown here;
 * those are ignored.
 */
export function outagesOf(answer: ApiResult<unknown>): Outage[] {
  if (!answer.ok) return [answer.code === 'unavailable' ? 'saving' : 'server']
  const { out = [] } = readHealth(answer.value) ?? {}
  return (['mail', 'models'] as const).filter((part) => out.includes(part))
}
