import { endDate, type Fields, location, startDate, summary, url } from './field'

/** Fields of a school, course or degree. */
export const educationFields = {
  institution: {
    ...{ kind: 'line', slot: 'organization', head: 3, place: 'organisation' },
    aliases: 'school',
  },
  studyType: {
    ...{ kind: 'line', slot: 'title', head: 1, separator: ' ', isTranslated: true },
    ...{ claim: 'degree', aliases: 'degree' },
  },
  area: { kind: 'line', slot: 'subject', head: 2, isTranslated: true, claim: 'degree' },
  location,
  url,
  startDate,
  endDate,
  score: { kind: 'line', slot: 'score', aliases: 'gpa' },
  summary,
  courses: { kind: 'bullets', slot: 'bullets' },
} as const satisfies Fields
