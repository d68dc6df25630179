import type { DraftSectionKind } from '../draft/draft-types'
import type { FieldTarget } from '../structured/field-target'

/** Mapping of a section's item keys to targets, in display order. */
export type SectionPlan<Kind extends DraftSectionKind = DraftSectionKind> = {
  kind: Kind
  keys: readonly (readonly [key: string, to: FieldTarget<Kind>])[]
  /** Target of `description` in items that also have a `summary` (3, 4). */
  besideSummary?: FieldTarget<Kind>
}

/** A plan whose targets are fields of its own kind of section. */
type CheckedPlan = { [Kind in DraftSectionKind]: SectionPlan<Kind> }[DraftSectionKind]

/**
 * Mappings of Reactive Resume's sections, with the keys of versions 3, 4 and 5 together: no item
 * has two for the same value. The cover letter within the CV's file (5) is not imported as a section.
 * Source: the schemas of the project (v3 `schema`, v4 `libs/schema`, v5 `packages/schema`).
 */
export const plans: Readonly<Record<string, SectionPlan>> = {
  work: {
    kind: 'work',
    keys: [
      ['name', 'name'],
      ['company', 'name'],
      ['position', 'position'],
      ['location', 'location'],
      ['date', 'period'],
      ['period', 'period'],
      ['url', 'url'],
      ['website', 'url'],
      ['description', 'text'],
      ['summary', 'text'],
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
      ['date', 'period'],
      ['period', 'period'],
      ['url', 'url'],
      ['website', 'url'],
      ['courses', 'courses'],
      ['description', 'text'],
      ['summary', 'text'],
    ],
  },
  projects: {
    kind: 'projects',
    besideSummary: 'description',
    keys: [
      ['name', 'name'],
      ['date', 'period'],
      ['period', 'period'],
      ['url', 'url'],
      ['website', 'url'],
      ['keywords', 'keywords'],
      ['description', 'text'],
      ['summary', 'text'],
    ],
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
      ['date', 'period'],
      ['period', 'period'],
      ['url', 'url'],
      ['website', 'url'],
      ['description', 'text'],
      ['summary', 'text'],
    ],
  },
  volunteer: {
    kind: 'volunteer',
    keys: [
      ['organization', 'organization'],
      ['position', 'position'],
      ['location', 'location'],
      ['date', 'period'],
      ['period', 'period'],
      ['url', 'url'],
      ['website', 'url'],
      ['description', 'text'],
      ['summary', 'text'],
    ],
  },
  awards: {
    kind: 'awards',
    keys: [
      ['title', 'title'],
      ['awarder', 'awarder'],
      ['date', 'period'],
      ['period', 'period'],
      ['url', null],
      ['website', null],
      ['description', 'text'],
      ['summary', 'text'],
    ],
  },
  publications: {
    kind: 'publications',
    keys: [
      ['name', 'name'],
      ['title', 'name'],
      ['publisher', 'publisher'],
      ['date', 'period'],
      ['period', 'period'],
      ['url', 'url'],
      ['website', 'url'],
      ['description', 'text'],
      ['summary', 'text'],
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
      ['url', null],
      ['website', null],
      ['description', 'text'],
      ['summary', 'text'],
    ],
  },
  'cover-letter': {
    kind: 'custom',
    keys: [
      ['recipient', null],
      ['content', null],
    ],
  },
  profiles: {
    kind: 'profiles',
    keys: [
      ['network', 'network'],
      ['username', 'username'],
      ['url', 'url'],
      ['website', 'url'],
    ],
  },
} satisfies Record<string, CheckedPlan>

/** Mapping of a custom section. */
export const customPlan: SectionPlan = {
  kind: 'custom',
  besideSummary: 'subtitle',
  keys: [
    ['name', 'name'],
    ['title', 'name'],
    ['subtitle', 'subtitle'],
    ['location', 'location'],
    ['date', 'period'],
    ['period', 'period'],
    ['url', 'url'],
    ['website', 'url'],
    ['level', null],
    ['keywords', 'keywords'],
    ['content', 'text'],
    ['description', 'text'],
    ['summary', 'text'],
  ],
} satisfies SectionPlan<'custom'>

/** Aliases of sections in other versions. */
export const otherNames: Record<string, string> = {
  experience: 'work',
  certificates: 'certifications',
}
