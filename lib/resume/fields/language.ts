import type { Ability } from '@/lib/language/kinds/labels'
import type { Field, Fields } from './field'

const level = { kind: 'line', slot: 'level', isTranslated: true, claim: 'level' } as const

const ability = { ...level, since: '0.2' } as const satisfies Field

/** Levels of single abilities, beside the overall one or instead of it. */
const abilityFields = {
  listening: ability,
  reading: ability,
  spokenInteraction: ability,
  spokenProduction: ability,
  writing: ability,
} as const satisfies Record<Ability, Field>

/** Abilities in the order of the Common European Framework of Reference. */
export const abilities = Object.keys(abilityFields) as readonly Ability[]

/** Fields of a language that a person speaks. */
export const languageFields = {
  language: {
    ...{ kind: 'line', slot: 'title', head: 1, isTranslated: true, claim: 'level' },
    aliases: 'name',
  },
  fluency: { ...level, head: 2, aliases: 'level' },
  ...abilityFields,
} as const satisfies Fields
