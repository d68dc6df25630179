import type { Fields } from './field'

/** Fields of a language that a person speaks. */
export const languageFields = {
  language: {
    ...{ kind: 'line', slot: 'title', head: 1, isTranslated: true, claim: 'level' },
    aliases: 'name',
  },
  fluency: {
    ...{ kind: 'line', slot: 'level', head: 2, isTranslated: true, claim: 'level' },
    aliases: 'level',
  },
} as const satisfies Fields
