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

// JSON has lists and texts where the type has pairs and names; field-mappings.test.ts validates them.
const mappings = tables as unknown as { plans: Record<string, SectionPlan>; custom: SectionPlan }

/**
 * Mappings of Reactive Resume's sections, with the keys of versions 3, 4 and 5 together: no item
 * has two for the same value. The cover letter within the CV's file (5) is not imported as a section.
 * Source: the schemas of the project (v3 `schema`, v4 `libs/schema`, v5 `packages/schema`).
 */
export const { plans } = mappings

/** Mapping of a custom section. */
export const customPlan = mappings.custom

/** Aliases of sections in other versions. */
export const otherNames: Record<string, string> = {
  experience: 'work',
  certificates: 'certifications',
}
