import type { Fields } from './field'

/** Fields of a group of skills, or of one. */
export const skillFields = {
  name: {
    ...{ kind: 'line', slot: 'title', head: 1, separator: ': ', isTranslated: true },
    aliases: 'category',
  },
  level: { kind: 'line', slot: 'level', head: 2, isTranslated: true, claim: 'level' },
  keywords: { kind: 'words', slot: 'keywords', head: 3, isTranslated: true },
} as const satisfies Fields
