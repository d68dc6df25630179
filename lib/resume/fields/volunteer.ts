import { endDate, type Fields, highlights, location, startDate, summary, url } from './field'

/** Fields of voluntary work. */
export const volunteerFields = {
  organization: { kind: 'line', slot: 'organization', head: 2 },
  position: { kind: 'line', slot: 'title', head: 1, isTranslated: true, claim: 'title' },
  location,
  url,
  startDate,
  endDate,
  summary,
  highlights,
} as const satisfies Fields
