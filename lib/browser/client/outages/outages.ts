import { readHealth } from '@/dist/answers/health-answers'
import type { OutsidePart } from '@/lib/api/health'
import type { ApiResult } from '../api-types'

/** Part that is down: the whole server, saving, or an external service. */
export type Outage = 'server' | 'saving' | OutsidePart

/** Parses the outages of `GET /api/health`. Parts that only a newer server knows are ignored. */
export function outagesOf(answer: ApiResult<unknown>): Outage[] {
  if (!answer.ok) return [answer.code === 'unavailable' ? 'saving' : 'server']
  const { out = [] } = readHealth(answer.value) ?? {}
  return (['mail', 'models'] as const).filter((part) => out.includes(part))
}
