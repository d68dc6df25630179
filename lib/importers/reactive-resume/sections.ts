import type { DraftSectionKind } from '../draft/draft-types'
import type { DataTarget } from '../structured/structured-types'

/** Mapping of a section's item keys to targets, in display order. */
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
 * Mappings of Reactive Resume's sections, with the keys of versions 3, 4 and 5 together: no item
 * has two for the same value. `besideSummary`: target of `description` in items that also have a
 * `summary` (3, 4). Source: the schemas of the project (v3 `schema`, v4 `libs/schema`, v5
 * `packages/schema`).
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
  // A cover letter within the CV's file (5): not imported as a section.
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

/** Mapping of a custom section. */
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

/** Aliases of sections in other versions. */
export const otherNames: Record<string, string> = {
  experience: 'work',
  certificates: 'certifications',
}
