import 'server-only'
import type { JsonObject } from '@/lib/resume/json-value'

/** Returns the owner of a job; jobs without one share a turn. */
export const ownerOfJob = ({ payload }: { payload: JsonObject }): string =>
  typeof payload.owner === 'string' ? payload.owner : ''
