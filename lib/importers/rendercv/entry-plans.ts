import type { DraftSectionKind } from '../draft/draft-types'
import type { DataTarget } from '../structured/structured-types'
import plans from './entry-plans.json' with { type: 'json' }

/**
 * Syntax of a field: `line` one line of Markdown, `text` several, `bullets` a list of texts,
 * `words` a comma-separated list.
 */
export type FieldForm = 'line' | 'text' | 'bullets' | 'words'

export type FieldPlan = readonly [key: string, target: DataTarget, form: FieldForm]

type EntryPlan = { kind: DraftSectionKind; fields: readonly FieldPlan[] }

type EntryPlans = Partial<Record<DraftSectionKind, EntryPlan>> & { custom: EntryPlan }

// JSON has lists and texts where the type has pairs and names; field-mappings.test.ts validates them.
const mappings = plans as unknown as {
  education: EntryPlan
  experience: Record<'work' | 'volunteer', EntryPlan>
  normal: EntryPlans
  oneLine: EntryPlans
  plain: Partial<Record<DraftSectionKind, FieldPlan>>
}

export const educationPlan = mappings.education

/** Mappings of jobs, as work or volunteering. */
export const experiencePlans = mappings.experience

/** Mappings of entries with a `name`, by the kind of section that its title indicates. */
export const normalPlans = mappings.normal

/** Mappings of entries with `label` and `details`, by the kind of section. */
export const oneLinePlans = mappings.oneLine

/** Field for unlabelled texts by kind of section; each text is an entry, except keywords. */
export const plainTargets = mappings.plain
