import type { DraftSectionKind } from '../draft/draft-types'
import type { DataTarget } from '../structured/structured-types'

/** Plan for reading the items of a section: its keys, in the order in which they are shown. */
export type SectionPlan = { kind: DraftSectionKind; keys: readonly [key: string, to: DataTarget][] }

const description: readonly [string, DataTarget][] = [
  ['description', 'text'],
  ['summary', 'text'],
]
const address: readonly [string, DataTarget][] = [
  ['url', 'url'],
  ['website', 'url'],
]
const period: readonly [string, DataTarget][] = [
  ['date', 'period'],
  ['period', 'period'],
]

/**
 * Plans for the sections of Reactive Resume, keys of version 3, 4 and 5 beside each other: no item has the same
 * thing twice. Where `description` is a line beside `summary` (3, 4), `besideSummary` says what it is.
 *
 * Source: the schemas of the project (v3 `schema`, v4 `libs/schema`, v5 `packages/schema`).
 */
export const plans: Record<string, SectionPlan & { besideSummary?: DataTarget }> = {
  work: {
    kind: 'work',
    keys: [
      ['name', 'name'],
      ['company', 'name'],
      ['position', 'position'],
      ['location', 'location'],
      ...period,
      ...address,
      ...description,
    ],
  },
  education: {
    kind: 'education',
    keys: [
      ['institution', 'institution'],
      ['school', 'institution'],
      ['degree', 'studyType'],
      ['studyType', 'studyType'],
      ['area', 'area'],
      ['score', 'score'],
      ['grade', 'score'],
      ['location', 'location'],
      ...period,
      ...address,
      ['courses', 'courses'],
      ...description,
    ],
  },
  projects: {
    kind: 'projects',
    besideSummary: 'description',
    keys: [['name', 'name'], ...period, ...address, ['keywords', 'keywords'], ...description],
  },
  skills: {
    kind: 'skills',
    keys: [
      ['name', 'name'],
      ['level', 'level'],
      ['description', 'level'],
      ['proficiency', 'level'],
      ['keywords', 'keywords'],
    ],
  },
  languages: {
    kind: 'languages',
    keys: [
      ['name', 'language'],
      ['language', 'language'],
      ['level', 'fluency'],
      ['description', 'fluency'],
      ['fluency', 'fluency'],
    ],
  },
  certifications: {
    kind: 'certificates',
    keys: [
      ['name', 'name'],
      ['title', 'name'],
      ['issuer', 'issuer'],
      ...period,
      ...address,
      ...description,
    ],
  },
  volunteer: {
    kind: 'volunteer',
    keys: [
      ['organization', 'organization'],
      ['position', 'position'],
      ['location', 'location'],
      ...period,
      ...address,
      ...description,
    ],
  },
  awards: {
    kind: 'awards',
    keys: [['title', 'title'], ['awarder', 'awarder'], ...period, ...address, ...description],
  },
  publications: {
    kind: 'publications',
    keys: [
      ['name', 'name'],
      ['title', 'name'],
      ['publisher', 'publisher'],
      ...period,
      ...address,
      ...description,
    ],
  },
  interests: {
    kind: 'interests',
    keys: [
      ['name', 'name'],
      ['keywords', 'keywords'],
    ],
  },
  references: {
    kind: 'references',
    besideSummary: null,
    keys: [
      ['name', 'name'],
      ['relationship', null],
      ['position', null],
      ['phone', null],
      ['email', null],
      ...address,
      ...description,
    ],
  },
  // A letter in the file of a CV (5): no section of the CV.
  'cover-letter': {
    kind: 'custom',
    keys: [
      ['recipient', null],
      ['content', null],
    ],
  },
  profiles: {
    kind: 'profiles',
    keys: [['network', 'network'], ['username', 'username'], ...address],
  },
}

/** A section that the person named. */
export const customPlan: SectionPlan & { besideSummary?: DataTarget } = {
  kind: 'custom',
  besideSummary: 'subtitle',
  keys: [
    ['name', 'name'],
    ['title', 'name'],
    ['subtitle', 'subtitle'],
    ['location', 'location'],
    ...period,
    ...address,
    ['level', null],
    ['keywords', 'keywords'],
    ['content', 'text'],
    ...description,
  ],
}

/** Names of a section in other versions. */
export const otherNames: Record<string, string> = {
  experience: 'work',
  certificates: 'certifications',
}
