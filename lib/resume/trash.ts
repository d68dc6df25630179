import { dayMs } from './dates/durations'

/** Days in the trash before a document is erased. */
export const trashDays = 30
export const trashMs = trashDays * dayMs
