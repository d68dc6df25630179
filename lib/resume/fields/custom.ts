import { endDate, type Fields, highlights, location, startDate, summary, url } from './field'

/** Fields of an entry of a section of one's own. */
export const customFields = {
  name: { kind: 'line', slot: 'title', head: 1 },
  subtitle: {
    ...{ kind: 'line', slot: 'organization', head: 2 },
    ...{ isTranslated: true, claim: 'title' },
  },
  location,
  url,
  startDate,
  endDate,
  summary,
  highlights,
  keywords: { kind: 'words', slot: 'keywords', isTranslated: true },
} as const satisfies Fields
