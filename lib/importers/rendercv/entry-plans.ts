import type { DraftSectionKind } from '../draft/draft-types'
import type { DataTarget } from '../structured/structured-types'

/**
 * Syntax of a field: `line` one line of Markdown, `text` several, `bullets` a list of texts,
 * `words` a comma-separated list.
 */
export type FieldForm = 'line' | 'text' | 'bullets' | 'words'

export type FieldPlan = readonly [key: string, target: DataTarget, form: FieldForm]

type EntryPlan = { kind: DraftSectionKind; fields: readonly FieldPlan[] }

const range: readonly FieldPlan[] = [
  ['start_date', 'startDate', 'line'],
  ['end_date', 'endDate', 'line'],
  ['date', 'period', 'line'],
]
const narrative: readonly FieldPlan[] = [
  ['summary', 'text', 'text'],
  ['highlights', 'text', 'bullets'],
]
const linked: FieldPlan = ['url', 'url', 'line']
/** Fields that entries end with, and those that have a place. */
const rest: readonly FieldPlan[] = [linked, ...range, ...narrative]
const placed: readonly FieldPlan[] = [['location', 'location', 'line'], ...rest]

export const educationPlan: EntryPlan = {
  kind: 'education',
  fields: [
    ['institution', 'institution', 'line'],
    ['degree', 'studyType', 'line'],
    ['area', 'area', 'line'],
    ...placed,
  ],
}

/** Mappings of jobs, as work or volunteering. */
export const experiencePlans: Record<'work' | 'volunteer', EntryPlan> = {
  work: {
    kind: 'work',
    fields: [['company', 'name', 'line'], ['position', 'position', 'line'], ...placed],
  },
  volunteer: {
    kind: 'volunteer',
    fields: [['company', 'organization', 'line'], ['position', 'position', 'line'], ...placed],
  },
}

/** Mappings of entries with a `name`, by the kind of section that its title indicates. */
export const normalPlans: Partial<Record<DraftSectionKind, EntryPlan>> & { custom: EntryPlan } = {
  custom: {
    kind: 'custom',
    fields: [['name', 'name', 'line'], ...placed],
  },
  projects: {
    kind: 'projects',
    fields: [['name', 'name', 'line'], ['location', null, 'line'], ...rest],
  },
  volunteer: {
    kind: 'volunteer',
    fields: [['name', 'organization', 'line'], ...placed],
  },
  awards: {
    kind: 'awards',
    fields: [['name', 'title', 'line'], ['date', 'date', 'line'], ...narrative],
  },
  certificates: {
    kind: 'certificates',
    fields: [['name', 'name', 'line'], ['date', 'date', 'line'], linked],
  },
}

/** Mappings of entries with `label` and `details`, by the kind of section. */
export const oneLinePlans: Partial<Record<DraftSectionKind, EntryPlan>> & { custom: EntryPlan } = {
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
}

/** Field for unlabelled texts by kind of section; each text is an entry, except keywords. */
export const plainTargets: Partial<Record<DraftSectionKind, FieldPlan>> = {
  skills: ['', 'keywords', 'words'],
  interests: ['', 'keywords', 'words'],
  languages: ['', 'language', 'line'],
  awards: ['', 'title', 'line'],
  certificates: ['', 'name', 'line'],
  publications: ['', 'name', 'line'],
  references: ['', 'reference', 'line'],
}
