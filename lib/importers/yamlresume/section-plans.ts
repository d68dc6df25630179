import type { DraftSectionKind } from '../draft/draft-types'
import type { FieldTarget } from '../structured/field-target'

type SectionPlan<Kind extends DraftSectionKind = DraftSectionKind> = {
  kind: Kind
  fields: readonly (readonly [key: string, target: FieldTarget<Kind>])[]
  /** A start without an end means ongoing. */
  isOpen?: boolean
}

/** A plan whose targets are fields of its own kind of section. */
type CheckedPlan = { [Kind in DraftSectionKind]: SectionPlan<Kind> }[DraftSectionKind]

/**
 * Field mappings of YAMLResume's sections, in display order. Fields without a target are shown
 * unplaced. `summary` is always Markdown. Source: the schema of the project
 * (`https://yamlresume.dev/schema.json`).
 */
export const sectionPlans: Readonly<Record<string, SectionPlan>> = {
  basics: {
    kind: 'basics',
    fields: [
      ['name', 'name'],
      ['headline', 'label'],
      ['email', 'email'],
      ['phone', 'phone'],
      ['url', 'url'],
      ['summary', 'text'],
    ],
  },
  location: {
    kind: 'basics',
    fields: [
      ['address', 'address'],
      ['postalCode', 'postalCode'],
      ['city', 'city'],
      ['region', 'region'],
      ['country', 'countryCode'],
    ],
  },
  profiles: {
    kind: 'profiles',
    fields: [
      ['network', 'network'],
      ['username', 'username'],
      ['url', 'url'],
    ],
  },
  work: {
    kind: 'work',
    isOpen: true,
    fields: [
      ['name', 'name'],
      ['position', 'position'],
      ['location', 'location'],
      ['url', 'url'],
      ['startDate', 'startDate'],
      ['endDate', 'endDate'],
      ['summary', 'text'],
    ],
  },
  volunteer: {
    kind: 'volunteer',
    isOpen: true,
    fields: [
      ['organization', 'organization'],
      ['position', 'position'],
      ['location', 'location'],
      ['url', 'url'],
      ['startDate', 'startDate'],
      ['endDate', 'endDate'],
      ['summary', 'text'],
    ],
  },
  education: {
    kind: 'education',
    isOpen: true,
    fields: [
      ['institution', 'institution'],
      ['degree', 'studyType'],
      ['area', 'area'],
      ['location', 'location'],
      ['url', 'url'],
      ['startDate', 'startDate'],
      ['endDate', 'endDate'],
      ['score', 'score'],
      ['courses', 'courses'],
      ['summary', 'text'],
    ],
  },
  projects: {
    kind: 'projects',
    isOpen: true,
    fields: [
      ['name', 'name'],
      ['url', 'url'],
      ['startDate', 'startDate'],
      ['endDate', 'endDate'],
      ['description', 'description'],
      ['summary', 'text'],
      ['keywords', 'keywords'],
    ],
  },
  skills: {
    kind: 'skills',
    fields: [
      ['name', 'name'],
      ['level', 'level'],
      ['keywords', 'keywords'],
    ],
  },
  languages: {
    kind: 'languages',
    fields: [
      ['language', 'language'],
      ['fluency', 'fluency'],
    ],
  },
  certificates: {
    kind: 'certificates',
    fields: [
      ['name', 'name'],
      ['issuer', 'issuer'],
      ['date', 'date'],
      ['url', 'url'],
    ],
  },
  awards: {
    kind: 'awards',
    fields: [
      ['title', 'title'],
      ['awarder', 'awarder'],
      ['date', 'date'],
      ['summary', 'text'],
    ],
  },
  publications: {
    kind: 'publications',
    fields: [
      ['name', 'name'],
      ['publisher', 'publisher'],
      ['releaseDate', 'releaseDate'],
      ['url', 'url'],
      ['summary', 'text'],
    ],
  },
  interests: {
    kind: 'interests',
    fields: [
      ['name', 'name'],
      ['keywords', 'keywords'],
    ],
  },
  references: {
    kind: 'references',
    fields: [
      ['name', 'name'],
      ['relationship', null],
      ['email', null],
      ['phone', null],
      ['summary', 'text'],
    ],
  },
} satisfies Record<string, CheckedPlan>
