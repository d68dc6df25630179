import 'server-only'

/** Milliseconds that a document stays in the trash. */
export const trashMilliseconds = 30 * 24 * 60 * 60 * 1000
