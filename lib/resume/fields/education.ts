import { endDate, type Fields, location, startDate, summary, url } from './field'

/** Fields of a school, course or degree. */
export const educationFields = {
  institution: {
    ...{ kind: 'line', slot: 'organization', head: 3 },
    aliases: 'school',
  },
  studyType: {
    ...{ kind: 'line', slot: 'title', head: 1, separator: ' ', isTranslated: true },
    ...{ claim: 'degree', aliases: 'degree' },
  },
  area: { kind: 'line', slot: 'subject', head: 2, isTranslated: true, claim: 'degree' },
  location,
  score: { kind: 'line', slot: 'score', aliases: 'gpa' },
  url,
  startDate,
  endDate,
  summary,
  courses: { kind: 'bullets', slot: 'bullets' },
} as const satisfies Fields
