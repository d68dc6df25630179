import type { TemplateId } from '@/lib/pdf/templates/catalogue'
import type { GallerySample } from '@/lib/resume/samples/gallery'

/** Sample CVs of a template: on one page and on two. */
export type Exhibit = { one: GallerySample; two: GallerySample }

/** Samples suited to the audience of each template, each with one page only. */
export const exhibits: Record<TemplateId, Exhibit> = {
  plain: { one: 'electrician', two: 'operations-director' },
  atelier: { one: 'architect', two: 'civil-engineer' },
  ledger: { one: 'lawyer', two: 'operations-director' },
  fjord: { one: 'operations-director', two: 'civil-engineer' },
  broadsheet: { one: 'journalist', two: 'historian' },
  signal: { one: 'data-engineer', two: 'civil-engineer' },
  kinder: { one: 'nurse', two: 'nurse' },
  capital: { one: 'finance-director', two: 'operations-director' },
  metro: { one: 'depot-manager', two: 'civil-engineer' },
  herbarium: { one: 'ecologist', two: 'historian' },
  'studio-nine': { one: 'marketing-manager', two: 'operations-director' },
  'nordic-form': { one: 'policy-adviser', two: 'historian' },
  'first-light': { one: 'biology-graduate', two: 'civil-engineer' },
  'side-column': { one: 'civil-engineer', two: 'operations-director' },
  compact: { one: 'systems-administrator', two: 'civil-engineer' },
  academic: { one: 'linguist', two: 'historian' },
  executive: { one: 'hospital-director', two: 'operations-director' },
  'date-margin': { one: 'teacher', two: 'historian' },
  serif: { one: 'archivist', two: 'historian' },
  'split-header': { one: 'sales-manager', two: 'operations-director' },
  'large-type': { one: 'social-worker', two: 'nurse' },
  'photo-header': { one: 'hotel-manager', two: 'operations-director' },
}
