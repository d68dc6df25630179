import { dayMs } from './dates/durations'

/** Days that a document stays in the trash of an account before it is erased. */
export const trashDays = 30
export const trashMs = trashDays * dayMs
