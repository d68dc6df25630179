import type { TemplateId } from '@/lib/pdf/templates/catalogue'
import type { GallerySample } from '@/lib/resume/samples/gallery'

/** Sample CVs that show a template: on one page, and on two. */
export type Exhibit = { one: GallerySample; two: GallerySample }

/** People whose work suits the reason of the template. */
export const exhibits: Record<TemplateId, Exhibit> = {
  plain: { one: 'electrician', two: 'operations-director' },
  atelier: { one: 'marketing-manager', two: 'civil-engineer' },
  ledger: { one: 'lawyer', two: 'operations-director' },
  fjord: { one: 'operations-director', two: 'civil-engineer' },
  broadsheet: { one: 'teacher', two: 'historian' },
  signal: { one: 'data-engineer', two: 'civil-engineer' },
  kinder: { one: 'nurse', two: 'nurse' },
  capital: { one: 'marketing-manager', two: 'operations-director' },
  metro: { one: 'electrician', two: 'civil-engineer' },
  herbarium: { one: 'biology-graduate', two: 'historian' },
  'studio-nine': { one: 'marketing-manager', two: 'operations-director' },
  'nordic-form': { one: 'teacher', two: 'historian' },
  'first-light': { one: 'biology-graduate', two: 'civil-engineer' },
  'side-column': { one: 'civil-engineer', two: 'operations-director' },
  compact: { one: 'operations-director', two: 'civil-engineer' },
  academic: { one: 'teacher', two: 'historian' },
  executive: { one: 'marketing-manager', two: 'operations-director' },
  'date-margin': { one: 'nurse', two: 'historian' },
  serif: { one: 'lawyer', two: 'historian' },
  'split-header': { one: 'lawyer', two: 'operations-director' },
  'large-type': { one: 'electrician', two: 'nurse' },
  'photo-header': { one: 'nurse', two: 'operations-director' },
}
