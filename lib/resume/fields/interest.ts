import type { Fields } from './field'

/** Fields of an interest. */
export const interestFields = {
  name: { kind: 'line', slot: 'title', head: 1, separator: ': ', isTranslated: true },
  keywords: { kind: 'words', slot: 'keywords', head: 2, isTranslated: true },
} as const satisfies Fields
