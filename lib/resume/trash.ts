import { dayMs } from './dates/durations'

/** Days in the trash before a document is erased. */
export const trashDays = 30
export const trashMs = trashDays * dayMs

/**
 * Returns the whole days until a trashed document is erased, both times in milliseconds since 1970; 0 on the last day.
 */
export const daysLeft = (trashedAt: number, now: number): number =>
  Math.max(0, Math.min(trashDays, Math.ceil((trashedAt + trashMs - now) / dayMs)))
