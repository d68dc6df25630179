import { type Fields, summary } from './field'

/** Fields of an award. */
export const awardFields = {
  title: {
    ...{ kind: 'line', slot: 'title', head: 1, isTranslated: true, claim: 'title' },
    aliases: 'name',
  },
  awarder: { kind: 'line', slot: 'organization', head: 2 },
  date: { kind: 'date', slot: 'date' },
  summary,
} as const satisfies Fields
