import { endDate, type Fields, highlights, location, startDate, summary } from './field'

/** Fields of one of several roles at an employer. */
export const roleFields = {
  position: { kind: 'line', slot: 'title', head: 1, isTranslated: true, claim: 'title' },
  location,
  startDate,
  endDate,
  summary,
  highlights,
} as const satisfies Fields
