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

export const educationPlan = plans.education as unknown as EntryPlan

/** Mappings of jobs, as work or volunteering. */
export const experiencePlans = plans.experience as unknown as Record<
  'work' | 'volunteer',
  EntryPlan
>

/** Mappings of entries with a `name`, by the kind of section that its title indicates. */
export const normalPlans = plans.normal as unknown as EntryPlans

/** Mappings of entries with `label` and `details`, by the kind of section. */
export const oneLinePlans = plans.oneLine as unknown as EntryPlans

/** Field for unlabelled texts by kind of section; each text is an entry, except keywords. */
export const plainTargets = plans.plain as unknown as Partial<Record<DraftSectionKind, FieldPlan>>
