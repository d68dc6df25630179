import 'server-only'
import type { JsonObject } from '@/lib/resume/json-value'

/** Returns whose work a job is; jobs without an owner share one turn. */
export const ownerOfJob = ({ payload }: { payload: JsonObject }): string =>
  typeof payload.owner === 'string' ? payload.owner : ''
