import type { OutsidePart } from '@/lib/api/health'
import { isJsonObject } from '@/lib/resume/json-value'
import type { ApiResult } from '../api/types'

/** What does not work: the server at all, saving in it, or what others do for it. */
export type Outage = 'server' | 'saving' | OutsidePart

/** What an answer to `GET /api/health` says is out; of a newer server it may name more than this knows. */
export function outagesOf(answer: ApiResult<unknown>): Outage[] {
  if (!answer.ok) return [answer.code === 'unavailable' ? 'saving' : 'server']
  const { out } = isJsonObject(answer.value) ? answer.value : {}
  if (!Array.isArray(out)) return []
  return (['mail', 'models'] as const).filter((part) => out.includes(part))
}
