import { dayMs } from '@/lib/resume/dates/durations'
import { trashDays, trashMs } from '@/lib/resume/trash'

/**
 * Returns the whole days until a trashed document is erased, both times in milliseconds since 1970; 0 on the last day.
 */
export function daysLeft(trashedAt: number, now: number): number {
  const left = Math.ceil((trashedAt + trashMs - now) / dayMs)
  return Math.max(0, Math.min(trashDays, left))
}
