import rows from './common-words.json' with { type: 'json' }
import 'server-only'

/**
 * Common words in passwords. Written by us after the most frequent words of published statistics of leaked
 * passwords, in the languages of our labels; no list was copied. A long password is common when it consists of
 * nothing but these, numbers and marks.
 */
export const commonWords: ReadonlySet<string> = new Set(rows.flatMap((row) => row.split(' ')))
