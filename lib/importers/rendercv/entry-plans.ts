import type { DraftSectionKind } from '../draft/draft-types'
import type { FieldTarget } from '../structured/field-target'

/**
 * Syntax of a field: `line` one line of Markdown, `text` several, `bullets` a list of texts,
 * `words` a comma-separated list.
 */
export type FieldForm = 'line' | 'text' | 'bullets' | 'words'

export type FieldPlan<Kind extends DraftSectionKind = DraftSectionKind> = readonly [
  key: string,
  target: FieldTarget<Kind>,
  form: FieldForm,
]

type EntryPlan<Kind extends DraftSectionKind = DraftSectionKind> = {
  kind: Kind
  fields: readonly FieldPlan<Kind>[]
}

/** Plans by kind of section, whose targets are fields of that kind. */
type CheckedPlans = { [Kind in DraftSectionKind]?: EntryPlan<Kind> }

type EntryPlans = Partial<Record<DraftSectionKind, EntryPlan>> & { custom: EntryPlan }

/** Fields that studies and jobs share, under a heading of their own, too. */
const placeAndTime = [
  ['location', 'location', 'line'],
  ['url', 'url', 'line'],
  ['start_date', 'startDate', 'line'],
  ['end_date', 'endDate', 'line'],
  ['date', 'period', 'line'],
  ['summary', 'text', 'text'],
  ['highlights', 'text', 'bullets'],
] as const

/** Mappings of studies, as education or under a heading of their own. */
export const educationPlans: Record<'education' | 'custom', EntryPlan> = {
  education: {
    kind: 'education',
    fields: [
      ['institution', 'institution', 'line'],
      ['degree', 'studyType', 'line'],
      ['area', 'area', 'line'],
      ...placeAndTime,
    ],
  },
  custom: {
    kind: 'custom',
    fields: [
      ['institution', 'subtitle', 'line'],
      ['degree', 'name', 'line'],
      ['area', 'name', 'line'],
      ...placeAndTime,
    ],
  },
} satisfies CheckedPlans

/** Mappings of jobs, as work, as volunteering, or under a heading of their own. */
export const experiencePlans: Record<'work' | 'volunteer' | 'custom', EntryPlan> = {
  work: {
    kind: 'work',
    fields: [['company', 'name', 'line'], ['position', 'position', 'line'], ...placeAndTime],
  },
  volunteer: {
    kind: 'volunteer',
    fields: [
      ['company', 'organization', 'line'],
      ['position', 'position', 'line'],
      ...placeAndTime,
    ],
  },
  custom: {
    kind: 'custom',
    fields: [['company', 'subtitle', 'line'], ['position', 'name', 'line'], ...placeAndTime],
  },
} satisfies CheckedPlans

/** Where the values of a publication go under a heading of their own, such as patents; others stay. */
export const customPublication: Readonly<Record<string, FieldTarget<'custom'>>> = {
  publisher: 'subtitle',
  releaseDate: 'period',
  summary: 'text',
}

/** Mappings of entries with a `name`, by the kind of section that its title indicates. */
export const normalPlans: EntryPlans = {
  custom: {
    kind: 'custom',
    fields: [['name', 'name', 'line'], ...placeAndTime],
  },
  projects: {
    kind: 'projects',
    fields: [
      ['name', 'name', 'line'],
      ['location', null, 'line'],
      ['url', 'url', 'line'],
      ['start_date', 'startDate', 'line'],
      ['end_date', 'endDate', 'line'],
      ['date', 'period', 'line'],
      ['summary', 'text', 'text'],
      ['highlights', 'text', 'bullets'],
    ],
  },
  volunteer: {
    kind: 'volunteer',
    fields: [['name', 'organization', 'line'], ...placeAndTime],
  },
  awards: {
    kind: 'awards',
    fields: [
      ['name', 'title', 'line'],
      ['date', 'date', 'line'],
      ['summary', 'text', 'text'],
      ['highlights', 'text', 'bullets'],
    ],
  },
  certificates: {
    kind: 'certificates',
    fields: [
      ['name', 'name', 'line'],
      ['date', 'date', 'line'],
      ['url', 'url', 'line'],
    ],
  },
} satisfies CheckedPlans

/** Mappings of entries with `label` and `details`, by the kind of section. */
export const oneLinePlans: EntryPlans = {
  custom: {
    kind: 'custom',
    fields: [
      ['label', 'name', 'line'],
      ['details', 'summary', 'line'],
    ],
  },
  skills: {
    kind: 'skills',
    fields: [
      ['label', 'name', 'line'],
      ['details', 'keywords', 'words'],
    ],
  },
  interests: {
    kind: 'interests',
    fields: [
      ['label', 'name', 'line'],
      ['details', 'keywords', 'words'],
    ],
  },
  languages: {
    kind: 'languages',
    fields: [
      ['label', 'language', 'line'],
      ['details', 'fluency', 'line'],
    ],
  },
} satisfies CheckedPlans

/** Field for unlabelled texts by kind of section; each text is an entry, except keywords. */
export const plainTargets: Partial<Record<DraftSectionKind, FieldPlan>> = {
  skills: ['', 'keywords', 'words'],
  interests: ['', 'keywords', 'words'],
  languages: ['', 'language', 'line'],
  awards: ['', 'title', 'line'],
  certificates: ['', 'name', 'line'],
  publications: ['', 'name', 'line'],
  references: ['', 'reference', 'line'],
} satisfies { [Kind in DraftSectionKind]?: FieldPlan<Kind> }
