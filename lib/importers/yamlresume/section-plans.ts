import type { DraftSectionKind } from '../draft/draft-types'
import type { DataTarget } from '../structured/structured-types'
import plans from './section-plans.json' with { type: 'json' }

type SectionPlan = {
  kind: DraftSectionKind
  fields: readonly [key: string, target: DataTarget][]
  /** A start without an end means ongoing. */
  isOpen?: boolean
}

// JSON has lists and texts where the type has pairs and names; field-mappings.test.ts validates them.
const mappings = plans as unknown as Readonly<Record<string, SectionPlan>>

/**
 * Field mappings of YAMLResume's sections, in display order. Fields without a target are shown
 * unplaced. `summary` is always Markdown. Source: the schema of the project
 * (`https://yamlresume.dev/schema.json`).
 */
export const sectionPlans = mappings
