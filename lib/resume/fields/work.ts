import { endDate, type Fields, highlights, location, startDate, summary, url } from './field'

/** Fields of a job; one with roles has those of its jobs in them. */
export const workFields = {
  name: {
    ...{ kind: 'line', slot: 'organization', head: 2 },
    aliases: 'company employer',
  },
  position: {
    ...{ kind: 'line', slot: 'title', head: 1, isTranslated: true, claim: 'title' },
    aliases: 'title jobTitle',
  },
  location,
  url,
  employment: {
    ...{ kind: 'line', slot: 'employment', isTranslated: true, since: '0.2' },
    aliases: 'employmentType contractType jobType',
  },
  description: { kind: 'line', slot: 'note', isTranslated: true },
  startDate,
  endDate,
  summary,
  highlights,
} as const satisfies Fields
