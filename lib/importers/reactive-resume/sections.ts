import type { DraftSectionKind } from '../draft/draft-types'
import type { DataTarget } from '../structured/structured-types'
import tables from './sections.json' with { type: 'json' }

/** Mapping of a section's item keys to targets, in display order. */
export type SectionPlan = {
  kind: DraftSectionKind
  keys: readonly [key: string, to: DataTarget][]
  /** Target of `description` in items that also have a `summary` (3, 4). */
  besideSummary?: DataTarget
}

/**
 * Mappings of Reactive Resume's sections, with the keys of versions 3, 4 and 5 together: no item
 * has two for the same value. The cover letter within the CV's file (5) is not imported as a section.
 * Source: the schemas of the project (v3 `schema`, v4 `libs/schema`, v5 `packages/schema`).
 */
export const plans = tables.plans as unknown as Record<string, SectionPlan>

/** Mapping of a custom section. */
export const customPlan = tables.custom as unknown as SectionPlan

/** Aliases of sections in other versions. */
export const otherNames: Record<string, string> = {
  experience: 'work',
  certificates: 'certifications',
}
